import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isOpened, setOpened } from '../learners/grown-up.ts';
import type { MachineSettings, Store } from '../storage/store.ts';
import { useT } from '../ui/context.ts';
import { isPasscode, opens, scrambled } from './passcode.ts';

interface GateProps {
  readonly store: Store;
  readonly machine: MachineSettings;
  /** Asks for a new passcode where there is none yet. */
  readonly offers: boolean;
  /** Somebody has said it. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** Shows what is behind it once a grown-up has said the passcode, for as long as the tab is theirs. */
export function PasscodeGate({ store, machine, offers, onOpen, children }: GateProps) {
  const t = useT();
  const [isIn, setIn] = useState(isOpened);
  const [complaint, setComplaint] = useState('');
  const [typed, setTyped] = useState('');
  const kept = machine.passcode;
  const enter = () => {
    setOpened(true);
    setIn(true);
    onOpen?.();
  };
  if (isIn || (kept === undefined && !offers)) return children;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (kept !== undefined) return opens(typed, kept) ? enter() : setComplaint(t('class.gateWrong'));
    if (!isPasscode(typed)) return setComplaint(t('class.gateShort'));
    await store.putMachine({ ...(await store.machine()), passcode: scrambled(typed) });
    enter();
  };
  return (
    <form class="gate" data-gate onSubmit={submit}>
      <h1>{t('class.gateTitle')}</h1>
      <p class="quiet">{t('class.gateNote')}</p>
      <label class="field">
        <span>{t(kept === undefined ? 'class.gateSet' : 'class.gateAsk')}</span>
        <input
          name="passcode"
          type={kept === undefined ? 'text' : 'password'}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p role="alert" class="complaint">
        {complaint}
      </p>
      <div class="dialog-row">
        <button type="submit" class="primary" data-action="open-gate">
          {t(kept === undefined ? 'class.gateSetDo' : 'class.gateOpen')}
        </button>
        {kept === undefined && (
          <button type="button" class="plain" data-action="skip-gate" onClick={enter}>
            {t('class.gateSkip')}
          </button>
        )}
      </div>
    </form>
  );
}
