import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../storage/store.ts';
import { useT } from '../../ui/context.ts';
import { syncFiles, syncFolder } from './class-stick.ts';
import { erasedIn } from './erased-in.ts';
import { asChosenFolder, askPermission, type ChosenFolder, canChooseFolder, chooseFolder } from './folder.ts';
import { handedFiles } from './handed-files.ts';
import { stickComplaint } from './stick-complaint.ts';
import { stickFaultOf } from './stick-folder.ts';
import type { SyncResult } from './sync-stick.ts';

interface StickStartProps {
  readonly store: Store;
  /** Everybody on the stick is here. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Brings in again what was found, with these children too. */
type Again = (back: ReadonlySet<string>) => Promise<SyncResult>;

/** At a machine that knows nobody: the class stick is plugged in, its folder chosen, and everybody is there. */
export function StickStart({ store, onDone, onCancel }: StickStartProps) {
  const t = useT();
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  const [gone, setGone] = useState<{ readonly ids: ReadonlySet<string>; readonly again: Again } | undefined>();
  const begun = useRef(false);
  const onProgress = (done: number, total: number) => setSaid(t('save.stickReading', { done, total }));

  const bring = async (again: Again, back: ReadonlySet<string> = new Set()) => {
    setComplaint('');
    try {
      const { lines } = await again(back);
      setSaid('');
      const erased = erasedIn(lines).filter(({ id }) => !back.has(id));
      if (erased.length > 0) setGone({ ids: new Set(erased.map(({ id }) => id)), again });
      else if ((await store.learners()).some(({ guest }) => !guest)) onDone();
      else setComplaint(t('save.stickNobody'));
    } catch (error) {
      setSaid('');
      setComplaint(stickComplaint(t, stickFaultOf(error)));
    }
  };
  const fromFolder = async () => {
    try {
      const chosen = await folderOf(store);
      if (chosen) await bring((back) => syncFolder(store, chosen, back, onProgress));
      else onCancel();
    } catch (error) {
      setComplaint(stickComplaint(t, stickFaultOf(error)));
    }
  };
  useEffect(() => {
    // The press that led here is the press that may open a folder.
    if (!begun.current && canChooseFolder()) fromFolder();
    begun.current = true;
  }, []);

  if (gone) {
    const answer = () => bring(gone.again, gone.ids);
    return (
      <div data-stick-start>
        <p>{t('save.stickErased', { count: gone.ids.size })}</p>
        <div class="dialog-row">
          <button type="button" class="primary" data-action="bring-back" onClick={answer}>
            {t('save.stickBack')}
          </button>
          <button type="button" class="plain" onClick={onDone}>
            {t('save.stickNotBack')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div data-stick-start>
      <h2>{t('save.fromStick')}</h2>
      {!canChooseFolder() && (
        <label class="field">
          <span>{t('save.stickFiles')}</span>
          <input
            type="file"
            name="stick-files"
            multiple
            accept=".zip"
            onChange={({ currentTarget }) => {
              const handed = handedFiles(currentTarget.files ?? []);
              bring((back) => syncFiles(store, handed, back, onProgress));
            }}
          />
        </label>
      )}
      <p role="status">{said}</p>
      <p role="alert" class="complaint">
        {complaint}
      </p>
      <div class="dialog-row">
        {canChooseFolder() && complaint !== '' && (
          <button type="button" class="primary" data-action="choose-stick" onClick={fromFolder}>
            {t('save.fromStick')}
          </button>
        )}
        <button type="button" class="plain" onClick={onCancel}>
          {t('save.back')}
        </button>
      </div>
    </div>
  );
}

/** The remembered folder if it may be used, else one that is chosen now; undefined: none. */
async function folderOf(store: Store): Promise<ChosenFolder | undefined> {
  const kept = asChosenFolder(await store.stick());
  if (kept && (await askPermission(kept))) return kept;
  const chosen = await chooseFolder();
  if (chosen) await store.putStick(chosen);
  return chosen;
}
