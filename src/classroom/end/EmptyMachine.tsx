import { useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { SavedChild } from './save-children.ts';

interface EmptyMachineProps {
  readonly files: readonly SavedChild[];
  readonly isDownloaded: boolean;
  readonly onEmpty: () => Promise<void>;
}

/** Step 2, which opens when every file is there: the machine is emptied, after a question that names what goes. */
export function EmptyMachine({ files, isDownloaded, onEmpty }: EmptyMachineProps) {
  const t = useT();
  const [isSeen, setSeen] = useState(!isDownloaded);
  const [isAsking, setAsking] = useState(false);
  const sum = (pick: (file: SavedChild) => number) => files.reduce((total, file) => total + pick(file), 0);
  const empty = async () => {
    setAsking(false);
    await onEmpty();
  };
  return (
    <section>
      <h2>{t('class.endSecond')}</h2>
      {isDownloaded && (
        <label class="tick">
          <input
            type="checkbox"
            name="files-seen"
            checked={isSeen}
            onChange={({ currentTarget }) => setSeen(currentTarget.checked)}
          />
          {t('class.endSeen', { count: files.length })}
        </label>
      )}
      <div class="dialog-row">
        <button type="button" class="primary" data-action="end-wipe" disabled={!isSeen} onClick={() => setAsking(true)}>
          {t('class.endWipe')}
        </button>
      </div>
      {isAsking && (
        <Dialog label={t('class.endAsk')} onClose={() => setAsking(false)}>
          <h2>{t('class.endAsk')}</h2>
          <p>
            {t('class.endAskWhat', {
              people: files.length,
              answers: sum(({ answers }) => answers),
              works: sum(({ works }) => works),
            })}
          </p>
          <div class="dialog-row">
            <button type="button" class="primary" onClick={() => setAsking(false)}>
              {t('class.endNo')}
            </button>
            <button type="button" class="plain" data-action="end-wipe-yes" onClick={empty}>
              {t('class.endYes')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
