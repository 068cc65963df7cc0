import { useState } from 'preact/hooks';
import { markTaken } from '../../learners/untaken.ts';
import { useT } from '../../ui/context.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ViewProps } from '../view.ts';
import { BackAgain } from './BackAgain.tsx';
import { syncFiles } from './class-stick.ts';
import { handedFiles } from './handed-files.ts';
import { resultText } from './StickContent.tsx';
import { StickTable } from './StickTable.tsx';
import { stickComplaint } from './stick-complaint.ts';
import { type StickFolder, stickFaultOf } from './stick-folder.ts';
import type { SyncResult } from './sync-stick.ts';

const NO_FILES = handedFiles([]);

/** The class stick where the browser can't write to it: files in by choosing them, the own file out by a download. */
export function ByHand({ store, refresh }: ViewProps) {
  const t = useT();
  const [files, setFiles] = useState<StickFolder>(NO_FILES);
  const [result, setResult] = useState<SyncResult | undefined>();
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  const bring = async (handed: StickFolder, wanted: ReadonlySet<string>): Promise<SyncResult | undefined> => {
    setComplaint('');
    try {
      const done = await syncFiles(store, handed, wanted, (at, total) =>
        setSaid(t('save.stickReading', { done: at, total })),
      );
      setResult(done);
      setSaid(resultText(t, done, true));
      await refresh();
      return done;
    } catch (error) {
      setSaid('');
      setComplaint(stickComplaint(t, stickFaultOf(error)));
      return undefined;
    }
  };
  const take = (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return;
    const handed = handedFiles(chosen);
    setFiles(handed);
    bring(handed, back);
  };
  const download = async () => {
    // Anew: the file of a moment ago may have been of other ticks.
    const own = (await bring(files, back))?.own;
    if (!own?.bytes) return;
    saveFile(own.name, new Blob([own.bytes]));
    markTaken();
    await store.putMachine({ ...(await store.machine()), savedAt: Date.now() });
    setSaid(t('class.stickDownloaded', { name: own.name }));
  };
  return (
    <section data-by-hand>
      <p>{t('class.stickByHand')}</p>
      <label class="field">
        <span>{t('class.stickFiles')}</span>
        <input
          type="file"
          name="stick-files"
          multiple
          accept=".zip"
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </label>
      <label class="field">
        <span>{t('class.stickFolderIn')}</span>
        <input
          type="file"
          name="stick-folder"
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </label>
      {result && result.lines.length > 0 && <StickTable lines={result.lines} />}
      {result && <BackAgain lines={result.lines} back={back} onBack={setBack} />}
      <div class="dialog-row">
        <button type="button" class="primary" data-action="download-own" onClick={download}>
          {t('class.stickDownload')}
        </button>
      </div>
      <p role="status" data-stick-done>
        {said}
      </p>
      <p role="alert" class="complaint">
        {complaint}
      </p>
    </section>
  );
}
