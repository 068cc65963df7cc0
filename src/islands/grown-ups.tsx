import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { PasscodeGate } from '../classroom/PasscodeGate.tsx';
import type { CourseIndex } from '../course/model.ts';
import { isOpened } from '../learners/grown-up.ts';
import { noteStart } from '../learners/memory.ts';
import { currentStart } from '../learners/start.ts';
import type { OfflineStatus } from '../offline/page/offline-status.ts';
import { requestPersist } from '../offline/page/request-persist.ts';
import { TakeFile } from '../saving/TakeFile.tsx';
import { useT, Words } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { fromRoot } from '../ui/root.ts';
import { isoDay } from '../ui/show-time.ts';
import { offlineText } from './Bar.tsx';
import { coursesOnPage } from './courses-on-page.ts';
import { faultLog } from './faults.ts';
import { LadderSettings } from './LadderSettings.tsx';
import { LearnerTable } from './LearnerTable.tsx';
import { PathwayChoice } from './PathwayChoice.tsx';
import { type Room, readRoom } from './room.ts';
import { isSupported, onOfflineStatus, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { setHere } from './who.ts';
import { pageLang, words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-grown-ups]');
if (page && isSupported()) startGrownUps(page);

async function startGrownUps(place: HTMLElement): Promise<void> {
  startShell();
  const [t, store, start] = await Promise.all([words(), storage(), currentStart()]);
  if (start.isNew) await noteStart(store);
  const courses = coursesOnPage();
  let status: OfflineStatus | undefined;
  // Where nothing can be kept of it, the page remembers.
  let hasEntered = false;
  const enter = () => {
    hasEntered = true;
    draw();
  };
  const draw = async () => {
    const room = await readRoom(store, courses);
    const show = (part: ComponentChild, selector: string) => {
      const host = place.querySelector(selector);
      if (host) render(<Words.Provider value={t}>{part}</Words.Provider>, host);
    };
    // Two parts: the plans, which the server draws, stand before a table that may be long.
    show(
      <PasscodeGate store={store} machine={room.machine} offers={false} onOpen={enter}>
        <Computer room={room} courses={courses} status={status} />
      </PasscodeGate>,
      '[data-machine-host]',
    );
    // One question is enough for both.
    const isIn = room.machine.passcode === undefined || hasEntered || isOpened();
    show(isIn && <People room={room} courses={courses} start={start.id} />, '[data-people-host]');
  };
  await draw();
  store.subscribe(['learners', 'attempts', 'aliases', 'settings'], draw);
  onOfflineStatus((latest) => {
    status = latest;
    draw();
  });
}

interface PartProps {
  readonly room: Room;
  readonly courses: readonly CourseIndex[];
}

function Computer({ room, courses, status }: PartProps & { readonly status: OfflineStatus | undefined }) {
  const t = useT();
  return (
    <>
      <Machine room={room} status={status} />
      <section>
        <h2>{t('adult.pathway')}</h2>
        <p class="quiet">{t('adult.pathwayNote')}</p>
        <PathwayChoice
          courses={courses}
          value={room.machine.pathway}
          none={t('adult.pathwayNone')}
          label={t('adult.pathway')}
          onChange={(pathway) => room.store.putMachine({ ...room.machine, pathway })}
        />
      </section>
      <Forgets room={room} />
      <LadderSettings store={room.store} machine={room.machine} />
    </>
  );
}

function People({ room, courses, start }: PartProps & { readonly start: string }) {
  return (
    <>
      <LearnerTable room={room} courses={courses} start={start} />
      <TakeAll room={room} courses={courses} />
      <Wipe room={room} />
    </>
  );
}

function Machine({ room, status }: { room: Room; status: OfflineStatus | undefined }) {
  const t = useT();
  const [persist, setPersist] = useState('');
  const ask = async () =>
    setPersist(t((await requestPersist()) === 'granted' ? 'adult.persistYes' : 'adult.persistNo'));
  const log = faultLog();
  const storageText = room.store.persistent
    ? t(room.persisted ? 'adult.storageOk' : 'adult.storageBestEffort')
    : t('adult.storageMemory', { why: t('fault.storage-blocked') });
  return (
    <section>
      <h2>{t('adult.machine')}</h2>
      <dl class="facts">
        <dt>{t('adult.address')}</dt>
        <dd>
          <code>{fromRoot('')}</code> <span class="quiet">{t('adult.addressNote')}</span>
        </dd>
        <dt>{t('adult.offline')}</dt>
        <dd data-offline-fact>
          {isSecureContext ? (
            offlineText(t, status) || t('offline.none')
          ) : (
            <span data-insecure>{t('adult.insecure')}</span>
          )}
        </dd>
        <dt>{t('adult.storage')}</dt>
        <dd>
          {storageText}{' '}
          {!room.persisted && isSecureContext && (
            <button type="button" class="link" onClick={ask}>
              {t('adult.persist')}
            </button>
          )}
          <span role="status">{persist}</span>
        </dd>
        <dt>{t('adult.version')}</dt>
        <dd>{document.documentElement.dataset.version}</dd>
        <dt>{t('adult.log')}</dt>
        <dd>{log.length === 0 ? t('adult.logNone') : log.map((line) => <div key={line}>{line}</div>)}</dd>
      </dl>
    </section>
  );
}

/** "This room forgets": then children are asked to bring and take their progress. */
function Forgets({ room }: { readonly room: Room }) {
  const t = useT();
  return (
    <section>
      <h2>{t('adult.forgets')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          name="forgets"
          checked={room.machine.forgets === true}
          onChange={({ currentTarget }) =>
            room.store.putMachine({ ...room.machine, forgets: currentTarget.checked || undefined })
          }
        />
        {t('adult.forgetsTick')}
      </label>
      <p class="quiet">{t('adult.forgetsNote')}</p>
    </section>
  );
}

/** The whole machine as one file, and the way to bring such files in. */
function TakeAll({ room, courses }: PartProps) {
  const t = useT();
  const learners = room.rows.map(({ learner }) => learner);
  if (learners.length === 0) return null;
  return (
    <section>
      <h2>{t('save.all')}</h2>
      <TakeFile
        store={room.store}
        order={{
          learners,
          scope: 'machine',
          words: [t('save.thisMachine'), t('save.people', { count: learners.length })],
          courses: courses.map(({ slug }) => slug),
        }}
        text={t('save.allToFile')}
        note={t('save.allNote', { count: learners.length })}
      />
      <p>
        <a class="link" href={fromRoot(`${pageLang}/save/`)}>
          {t('save.toBring')}
        </a>
      </p>
    </section>
  );
}

function Wipe({ room }: { room: Room }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const wipe = async () => {
    await room.store.wipe(isoDay(Date.now()));
    setHere(undefined);
    setAsking(false);
    setDone(true);
  };
  return (
    <section>
      <h2>{t('adult.wipe')}</h2>
      <button type="button" class="plain" data-action="wipe" onClick={() => setAsking(true)}>
        {t('adult.wipe')}
      </button>
      <span role="status">{done && t('adult.wiped')}</span>
      {asking && (
        <Dialog label={t('adult.wipe')} onClose={() => setAsking(false)}>
          <p>{t('adult.wipeAsk')}</p>
          <div class="dialog-row">
            <button type="button" class="primary" onClick={() => setAsking(false)}>
              {t('adult.cancel')}
            </button>
            <button type="button" class="plain" data-action="wipe-yes" onClick={wipe}>
              {t('adult.wipeYes')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
