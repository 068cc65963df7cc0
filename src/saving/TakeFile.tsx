import { useState } from 'preact/hooks';
import { markTaken } from '../learners/untaken.ts';
import type { Store } from '../storage/store.ts';
import { useT } from '../ui/context.ts';
import { saveFile } from '../ui/save-file.ts';
import { type FileOrder, makeFile } from './make-file.ts';

interface TakeFileProps {
  readonly store: Store;
  readonly order: Omit<FileOrder, 'passphrase'>;
  /** What is on the button. */
  readonly text: string;
  /** What is in the file, and whom it names. */
  readonly note: string;
  /** Is this what most come to this page for? Left out: it is. */
  readonly isMain?: boolean;
}

/** One press, and it is in a file; locked with a passphrase, if somebody wants that. */
export function TakeFile({ store, order, text, note, isMain = true }: TakeFileProps) {
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  // Missing at http addresses of a LAN, whatever the types say.
  const canLock = (crypto.subtle as SubtleCrypto | undefined) !== undefined;
  const take = async () => {
    setBusy(true);
    try {
      const made = await makeFile(store, { ...order, passphrase });
      if (made) {
        saveFile(made.name, made.file);
        if (order.scope === 'machine') {
          markTaken();
          await store.putMachine({ ...(await store.machine()), savedAt: Date.now() });
        } else for (const { id } of order.learners) markTaken(id);
      }
      setSaid(made ? t('save.fileSaved', { name: made.name }) : t('save.noLock'));
    } catch {
      setSaid(t('save.fileFailed'));
    }
    setBusy(false);
  };
  return (
    <div class="take-file">
      <p>{note}</p>
      <button type="button" class={isMain ? 'primary' : 'plain'} data-action="save-file" disabled={busy} onClick={take}>
        {text}
      </button>
      <p role="status">{said}</p>
      <details>
        <summary>{t('save.lock')}</summary>
        {canLock ? (
          <label class="field">
            <span>{t('save.lockNote')}</span>
            <input
              name="passphrase"
              value={passphrase}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          </label>
        ) : (
          <p>{t('save.noLock')}</p>
        )}
      </details>
    </div>
  );
}
