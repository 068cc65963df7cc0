import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findVoice } from '../classroom/preflight/find-voice.ts';
import { ImeField } from '../classroom/preflight/ImeField.tsx';
import type { MachineFacts } from '../classroom/preflight/machine-facts.ts';
import { measureMachine } from '../classroom/preflight/measure-machine.ts';
import { measureWork } from '../classroom/preflight/measure-work.ts';
import { PreflightCard } from '../classroom/preflight/PreflightCard.tsx';
import { noteStart } from '../learners/memory.ts';
import { currentStart } from '../learners/start.ts';
import type { OfflineStatus } from '../offline/page/offline-status.ts';
import { verifyFiles } from '../offline/page/verify-files.ts';
import type { Store } from '../storage/store.ts';
import { useT, Words } from '../ui/context.ts';
import { reloadPage } from './go-to.ts';
import { isSupported, onOfflineStatus, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-preflight]');
if (page && isSupported()) startPreflight(page);

async function startPreflight(place: HTMLElement): Promise<void> {
  startShell();
  const [t, store, start] = await Promise.all([words(), storage(), currentStart()]);
  if (start.isNew) await noteStart(store);
  const [facts, { name }] = await Promise.all([measureMachine(store), store.machine()]);
  const host = place.querySelector('[data-preflight-host]');
  if (!host) return;
  render(
    <Words.Provider value={t}>
      <Preflight store={store} first={facts} firstName={name ?? ''} />
    </Words.Provider>,
    host,
  );
}

interface PreflightProps {
  readonly store: Store;
  readonly first: MachineFacts;
  readonly firstName: string;
}

function Preflight({ store, first, firstName }: PreflightProps) {
  const t = useT();
  const [facts, setFacts] = useState(first);
  const [name, setName] = useState(firstName);
  const [isMending, setMending] = useState(false);
  const learn = (part: Partial<MachineFacts>) => setFacts((known) => ({ ...known, ...part }));
  const verify = async (how: 'verify' | 'mend') => {
    const news = await verifyFiles(how, (files) => learn({ files }));
    if (!news) learn({ files: 'silent' });
  };
  useEffect(() => {
    findVoice().then((voice) => learn({ voice }));
    let isBegun = false;
    onOfflineStatus(({ ready, total, state, reason }: OfflineStatus) => {
      learn({ lessons: { ready, total, isWhole: state === 'ready' } });
      if (reason === 'insecure' || reason === 'unsupported') learn({ files: 'none' });
      if (state !== 'ready' || isBegun) return;
      isBegun = true;
      // One after the other: hashing would make the machine look slow.
      measureWork()
        .then((workMs) => learn({ workMs }))
        .then(() => verify('verify'));
    });
    if (first.files === 'none') measureWork().then((workMs) => learn({ workMs }));
  }, []);
  const mend = async () => {
    setMending(true);
    await verify('mend');
    setMending(false);
  };
  const rename = async (typed: string) => {
    setName(typed);
    await store.putMachine({ ...(await store.machine()), name: typed.trim() || undefined });
  };
  const { files } = facts;
  const canMend = typeof files === 'object' && files.isOver && files.bad.length > 0;
  return (
    <>
      <div class="check-row">
        <label class="field">
          <span>{t('check.name')}</span>
          <input
            name="machine"
            value={name}
            autocomplete="off"
            maxLength={20}
            placeholder={t('check.nameNote')}
            onInput={({ currentTarget }) => rename(currentTarget.value)}
          />
        </label>
        <button type="button" class="plain" data-action="check-again" onClick={reloadPage}>
          {t('check.again')}
        </button>
        <button type="button" class="primary" data-action="print-check" onClick={() => print()}>
          {t('check.print')}
        </button>
      </div>
      <PreflightCard
        facts={facts}
        name={name}
        imeField={<ImeField onTried={(ime) => learn({ ime })} />}
        mend={
          (canMend || isMending) && (
            <button type="button" class="plain" data-action="mend" disabled={isMending} onClick={mend}>
              {t(isMending ? 'check.mending' : 'check.mend')}
            </button>
          )
        }
      />
    </>
  );
}
