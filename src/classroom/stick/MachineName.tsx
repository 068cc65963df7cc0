import { useState } from 'preact/hooks';
import { cleanNickname } from '../../records/nickname.ts';
import type { MachineSettings, Store } from '../../storage/store.ts';
import { useT } from '../../ui/context.ts';

const LONGEST = 20;

/** What this computer is called in its room. */
export function MachineName({ store, machine }: { readonly store: Store; readonly machine: MachineSettings }) {
  const t = useT();
  const [typed, setTyped] = useState<string | undefined>();
  const save = async (text: string) => {
    const name = cleanNickname(text).slice(0, LONGEST);
    await store.putMachine({ ...(await store.machine()), name: name === '' ? undefined : name });
    setTyped(undefined);
  };
  return (
    <>
      <label class="field">
        <span>{t('class.stickMachine')}</span>
        <input
          name="machine-name"
          value={typed ?? machine.name ?? ''}
          autocomplete="off"
          aria-describedby="machine-name-note"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => save(currentTarget.value)}
        />
      </label>
      <p id="machine-name-note" class="quiet">
        {t('class.stickMachineNote')}
      </p>
    </>
  );
}
