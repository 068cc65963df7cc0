import { useState } from 'preact/hooks';
import type { PlainKey } from '../i18n/t.ts';
import { isTaken } from '../learners/is-taken.ts';
import { LOCK_LENGTH, LockPad } from '../learners/LockPad.tsx';
import { nicknameHint } from '../learners/nickname-hint.ts';
import { currentStart } from '../learners/start.ts';
import type { Learner } from '../records/model.ts';
import { cleanNickname, NICKNAME_MAX, nicknameLength } from '../records/nickname.ts';
import type { Store } from '../storage/store.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { currentOf, setHere } from './who.ts';

interface SettingsProps {
  readonly store: Store;
  readonly learner: Learner;
}

/** What a child may change of themselves: their nickname, their lock, and whether they are here at all. */
export function MeSettings({ store, learner }: SettingsProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    const start = await currentStart();
    await store.deleteLearner(learner.id, start.id);
    // The page leaves by itself once its learner is gone (watchGone).
  };
  return (
    <section>
      <h2>{t('me.settings')}</h2>
      <Rename store={store} learner={learner} />
      <LockSettings store={store} learner={learner} />
      <button type="button" class="plain" data-action="delete-learner" onClick={() => setAsking(true)}>
        {t('me.delete')}
      </button>
      {asking && (
        <Dialog label={t('me.delete')} onClose={() => setAsking(false)}>
          <p class="dialog-title">
            <Animal name={learner.animal} size={64} />
            {t('me.deleteAsk', { name: learner.nickname })}
          </p>
          <div class="dialog-row">
            <button type="button" class="primary" onClick={() => setAsking(false)}>
              {t('me.deleteNo')}
            </button>
            <button type="button" class="plain" data-action="delete-yes" onClick={erase}>
              {t('me.deleteYes')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function Rename({ store, learner }: SettingsProps) {
  const t = useT();
  const [typed = learner.nickname, setTyped] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const type = (text: string) => {
    setTyped(text);
    setSaid('');
  };
  const nickname = cleanNickname(typed);
  const hint = nicknameHint(nickname);
  const save = async (event: Event) => {
    event.preventDefault();
    if (nickname === '') return setSaid(t('new.needNickname'));
    if (nicknameLength(nickname) > NICKNAME_MAX) return setSaid(t('new.tooLong'));
    const everybody = await store.learners();
    if (isTaken(everybody, nickname, learner.animal, learner.id)) return setSaid(t('new.taken', { name: nickname }));
    await store.updateLearner(learner.id, { nickname });
    setHere(currentOf({ ...learner, nickname }));
    setTyped(undefined);
    setSaid(t('me.renameDone'));
  };
  return (
    <form class="inline-form" onSubmit={save}>
      <label class="field">
        <span>{t('me.rename')}</span>
        <input value={typed} autocomplete="off" onInput={({ currentTarget }) => type(currentTarget.value)} />
      </label>
      <button type="submit" class="plain">
        {t('me.rename')}
      </button>
      <p role="status">
        {hint && <b class="hint">{t(hint)}</b>} {said}
      </p>
    </form>
  );
}

function LockSettings({ store, learner }: SettingsProps) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<PlainKey | undefined>();
  const lockWith = async (lock: readonly string[] | undefined) => {
    await store.updateLearner(learner.id, { lock });
    setChosen([]);
    setSaid(lock ? 'me.lockDone' : 'me.lockGone');
  };
  const change = (next: readonly string[]) => {
    setChosen(next);
    setSaid(undefined);
    if (next.length >= LOCK_LENGTH) lockWith(next);
  };
  return (
    <details class="fold">
      <summary>{t('me.lockOn')}</summary>
      <p class="quiet">{t('new.lockNote')}</p>
      <LockPad chosen={chosen} onChange={change} clear={t('lock.again')} />
      <p role="status">{said && t(said)}</p>
      {learner.lock && (
        <button type="button" class="plain" onClick={() => lockWith(undefined)}>
          {t('me.lockOff')}
        </button>
      )}
    </details>
  );
}
