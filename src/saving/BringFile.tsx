import { useState } from 'preact/hooks';
import type { StagedSave } from '../records/file/read-save-file.ts';
import { useT } from '../ui/context.ts';
import { fileComplaint } from './file-complaint.ts';
import { openFile } from './open-file.ts';

interface BringFileProps {
  readonly onStaged: (staged: StagedSave) => void;
}

/** Where a save file is chosen, or dropped, and unlocked if it is locked. */
export function BringFile({ onStaged }: BringFileProps) {
  const t = useT();
  const [locked, setLocked] = useState<Blob | undefined>();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const open = async (file: Blob, key = '') => {
    setSaid(t('save.fileReading'));
    const read = await openFile(file, key);
    if (read.ok) return onStaged(read.value);
    setLocked(read.error === 'locked' || read.error === 'wrong' ? file : undefined);
    setSaid(fileComplaint(t, read.error));
  };
  const openFirst = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) open(file);
  };
  return (
    <div
      class="bring-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        openFirst(event.dataTransfer?.files);
      }}
    >
      <label class="field">
        <span>{t('save.file')}</span>
        <input
          type="file"
          name="save-file"
          accept=".zip,.jieti"
          onChange={({ currentTarget }) => {
            openFirst(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="alert" class="complaint">
        {said}
      </p>
      {locked && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            open(locked, passphrase);
          }}
        >
          <label>
            <span>{t('save.passphrase')}</span>{' '}
            <input
              name="unlock"
              value={passphrase}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          </label>
          <button type="submit" class="plain" data-action="unlock">
            {t('save.unlock')}
          </button>
        </form>
      )}
    </div>
  );
}
