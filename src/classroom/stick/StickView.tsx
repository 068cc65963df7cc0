import { useEffect, useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { ByHand } from './ByHand.tsx';
import { lookInFolder, syncFolder } from './class-stick.ts';
import {
  asChosenFolder,
  askPermission,
  type ChosenFolder,
  canChooseFolder,
  chooseFolder,
  isGranted,
} from './folder.ts';
import { MachineName } from './MachineName.tsx';
import type { MachineLine } from './machine-line.ts';
import { StickContent } from './StickContent.tsx';
import { stickComplaint } from './stick-complaint.ts';
import { stickFaultOf } from './stick-folder.ts';
import type { SyncResult } from './sync-stick.ts';
import { TwinQuestions } from './TwinQuestions.tsx';

/** One stick for all machines of a class: what lies on it, and the press that brings it in and adds what is here. */
export function StickView(props: ViewProps) {
  const t = useT();
  return (
    <div class="class-page">
      <h1>{t('class.stick')}</h1>
      <p>{t('class.stickWhat')}</p>
      <p class="quiet">{t('class.stickPrivacy')}</p>
      <MachineName {...props} />
      {canChooseFolder() ? <OnStick {...props} /> : <ByHand {...props} />}
      <TwinQuestions store={props.store} onAnswer={props.refresh} />
    </div>
  );
}

function OnStick({ store, refresh }: ViewProps) {
  const t = useT();
  const [folder, setFolder] = useState<ChosenFolder | undefined>();
  /** What lies in the folder; undefined: it hasn't been looked at. */
  const [lines, setLines] = useState<readonly MachineLine[] | undefined>();
  const [result, setResult] = useState<SyncResult | undefined>();
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  const [busy, setBusy] = useState(false);
  const onProgress = (done: number, total: number) => setSaid(t('save.stickReading', { done, total }));

  const alone = async (work: () => Promise<void>) => {
    setBusy(true);
    setComplaint('');
    try {
      await work();
    } catch (error) {
      setComplaint(stickComplaint(t, stickFaultOf(error)));
    }
    setSaid('');
    setBusy(false);
  };
  const look = (chosen: ChosenFolder) =>
    alone(async () => {
      setFolder(chosen);
      setResult(undefined);
      setLines(undefined);
      setLines(await lookInFolder(store, chosen, onProgress));
    });
  const choose = () =>
    alone(async () => {
      const chosen = await chooseFolder();
      if (!chosen) return;
      await store.putStick(chosen);
      await look(chosen);
    });
  const open = (chosen: ChosenFolder) =>
    alone(async () => {
      if (await askPermission(chosen)) await look(chosen);
      else setComplaint(t('save.stickRefused'));
    });
  const sync = (chosen: ChosenFolder, back: ReadonlySet<string>) =>
    alone(async () => {
      const done = await syncFolder(store, chosen, back, onProgress);
      setResult(done);
      setLines(await lookInFolder(store, chosen, onProgress));
      await refresh();
    });
  useEffect(() => {
    const remembered = async () => {
      const kept = asChosenFolder(await store.stick());
      setFolder(kept);
      if (kept && (await isGranted(kept))) await look(kept);
    };
    alone(remembered);
  }, [store]);

  return (
    <section>
      <div class="dialog-row">
        {folder && !lines && (
          <button type="button" class="primary" data-action="open-stick" disabled={busy} onClick={() => open(folder)}>
            {t('class.stickOpen', { name: folder.name })}
          </button>
        )}
        <button
          type="button"
          class={folder ? 'plain' : 'primary'}
          data-action="choose-stick"
          disabled={busy}
          onClick={choose}
        >
          {t(folder ? 'class.stickChooseOther' : 'class.stickChoose')}
        </button>
        <span role="status">{said}</span>
      </div>
      {folder && !lines && !busy && complaint === '' && <p class="quiet">{t('class.stickOpenNote')}</p>}
      <p role="alert" class="complaint">
        {complaint}
      </p>
      {folder && lines && (
        <StickContent lines={lines} result={result} busy={busy} onSync={(back) => sync(folder, back)} />
      )}
    </section>
  );
}
