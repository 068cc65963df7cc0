import { useState } from 'preact/hooks';
import type { Store } from '../../storage/store.ts';
import { useT } from '../../ui/context.ts';
import { saveFile } from '../../ui/save-file.ts';
import { canChooseFolder, chooseFolder, folderIn } from '../stick/folder.ts';
import { stickComplaint } from '../stick/stick-complaint.ts';
import { stickFaultOf } from '../stick/stick-folder.ts';
import type { ChildOrder } from './child-orders.ts';
import { keepInChildFolder } from './keep-in-folder.ts';
import { type Keep, type SavedChild, saveChildren } from './save-children.ts';

interface SaveEverybodyProps {
  readonly store: Store;
  readonly orders: readonly ChildOrder[];
  readonly courses: readonly string[];
  readonly onSaved: (files: readonly SavedChild[], isDownloaded: boolean) => void;
}

/** Browsers drop downloads that follow each other too closely. */
const BETWEEN_DOWNLOADS_MS = 300;

/** Step 1: a file for each child, in a folder or as downloads. */
export function SaveEverybody({ store, orders, courses, onSaved }: SaveEverybodyProps) {
  const t = useT();
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (keep: Keep, isDownloaded: boolean) => {
    const { saved, failed } = await saveChildren(store, orders, {
      courses,
      keep,
      onProgress: (done, total) => setSaid(t('class.endMaking', { done, total })),
    });
    setSaid('');
    if (failed > 0) return setComplaint(t('class.endFailed', { count: failed }));
    setSaid(t(isDownloaded ? 'class.endAllDownloaded' : 'class.endAllSaved', { count: saved.length }));
    onSaved(saved, isDownloaded);
  };
  const alone = async (work: () => Promise<void>) => {
    setBusy(true);
    setComplaint('');
    try {
      await work();
    } catch (error) {
      setComplaint(stickComplaint(t, stickFaultOf(error)));
    }
    setBusy(false);
  };
  const toFolder = async () => {
    const chosen = await chooseFolder();
    if (chosen) await save(keepInChildFolder(folderIn(chosen, t('class.endFolderName'))), false);
  };
  return (
    <section>
      <h2>{t('class.endFirst')}</h2>
      <p>{t('class.endFiles', { count: orders.length })}</p>
      <div class="dialog-row">
        {canChooseFolder() && (
          <button
            type="button"
            class="primary"
            data-action="save-children"
            disabled={busy}
            onClick={() => alone(toFolder)}
          >
            {t('class.endFolder')}
          </button>
        )}
        <button
          type="button"
          class={canChooseFolder() ? 'plain' : 'primary'}
          data-action="download-children"
          disabled={busy}
          onClick={() => alone(() => save(keepAsDownload, true))}
        >
          {t('class.endDownload')}
        </button>
      </div>
      <p class="quiet">{t('class.endDownloadNote')}</p>
      <p role="status" data-end-said>
        {said}
      </p>
      <p role="alert" class="complaint">
        {complaint}
      </p>
    </section>
  );
}

/** What lies in the downloads folder can't be read back: it is checked before, and a person looks. */
const keepAsDownload: Keep = async (name, bytes) => {
  saveFile(name, new Blob([bytes]));
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_DOWNLOADS_MS));
  return { name, bytes };
};
