import { type ComponentProps, type ComponentType, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StickStart } from '../classroom/stick/StickStart.tsx';
import type { Translate } from '../i18n/t.ts';
import { Claim } from '../learners/Claim.tsx';
import { isTaken } from '../learners/is-taken.ts';
import { writeTurns } from '../learners/keep-turns.ts';
import { noteStart, readRemembering } from '../learners/memory.ts';
import { NewLearner, type NewLearnerForm } from '../learners/NewLearner.tsx';
import { newLearner } from '../learners/new-learner.ts';
import { Picker } from '../learners/Picker.tsx';
import { readPeople } from '../learners/read-people.ts';
import { currentStart } from '../learners/start.ts';
import { NEW_TURNS } from '../learners/turns.ts';
import { Unlock } from '../learners/Unlock.tsx';
import { passUntaken } from '../learners/untaken.ts';
import { untaken } from '../learners/untaken-list.ts';
import { takeUpdate } from '../offline/page/take-update.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { useT, Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { isoDay } from '../ui/show-time.ts';
import { tellFault } from './faults.ts';
import { goTo, reloadPage } from './go-to.ts';
import { claimGuest, unclaimedGuest } from './guests.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { whereNext } from './where-next.ts';
import { currentOf, here, setHere, setPair } from './who.ts';
import { pageLang, words } from './words.ts';

type Step =
  | { readonly at: 'list' | 'new' }
  | { readonly at: 'stick'; readonly Start: ComponentType<ComponentProps<typeof StickStart>> }
  | { readonly at: 'unlock'; readonly learner: Learner }
  | {
      readonly at: 'claim';
      readonly learner: Learner;
      readonly guest: Learner;
      readonly done: number;
      readonly begun: number;
    };

const page = document.querySelector<HTMLElement>('[data-picker]');
if (page && isSupported()) startPicker(page);

async function startPicker(place: HTMLElement): Promise<void> {
  const opening = storage();
  const [t, store, start] = await Promise.all([words(), opening, currentStart(), opening.then(lockOut)]);
  if (start.isNew) await Promise.all([store.purgeDeleted(start.id, isoDay(Date.now())), noteStart(store)]);
  const host = place.querySelector('[data-picker-host]');
  const [learners, remembering] = await Promise.all([readPeople(store), readRemembering(store)]);
  if (host) {
    render(
      <Words.Provider value={t}>
        <PickerIsland
          store={store}
          first={learners}
          isSure={remembering === 'remembers'}
          t={t}
          start={place.dataset.start ?? ''}
        />
      </Words.Provider>,
      host,
    );
  }
  startShell();
  // Between two children is the moment to change versions: nobody is in mid-lesson here.
  await takeUpdate(reloadPage);
}

/** At the picker a learner with a lock is nobody until it is opened: no link here may lead to their notebook. */
async function lockOut(store: Store): Promise<void> {
  const current = here();
  const learner = current && (await store.learner(current.id));
  if (learner?.lock) setHere(undefined);
}

/** Two are choosing: the first one, once they have. */
interface Pairing {
  readonly first?: Learner;
}

function titleText(t: Translate, count: number, pairing: Pairing | undefined): string {
  if (pairing) return pairing.first ? t('picker.pairSecond', { name: pairing.first.nickname }) : t('picker.pairFirst');
  return t(count === 0 ? 'picker.titleFirst' : 'picker.title');
}

interface IslandProps {
  readonly store: Store;
  readonly first: readonly Learner[];
  /** Does this machine remember, as far as is known? */
  readonly isSure: boolean;
  readonly t: Translate;
  /** The only course's map; empty where there are several. */
  readonly start: string;
}

function PickerIsland({ store, first, isSure, t, start }: IslandProps) {
  const [learners, setLearners] = useState(first);
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [pairing, setPairing] = useState<Pairing | undefined>();
  useEffect(
    () =>
      store.subscribe(['learners', 'aliases'], async () => {
        setLearners(await readPeople(store));
      }),
    [store],
  );
  useLayoutEffect(() => {
    const title = document.querySelector('[data-picker-title]');
    if (title) title.textContent = titleText(t, learners.length, pairing);
  }, [learners.length, pairing, t]);
  // A step takes the pressed button off the page; focus stays here, not at the page's top.
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) document.querySelector<HTMLElement>('[data-picker-host]')?.focus();
    moved.current = true;
  }, [step.at]);
  const enter = async (learner: Learner) => {
    setHere(currentOf(learner));
    await store.updateLearner(learner.id, { seenAt: Date.now() });
    leave();
  };
  const leave = () => {
    const next = whereNext({
      wanted: new URLSearchParams(location.search).get('next'),
      root: fromRoot(''),
      start: start === '' ? fromRoot(`${pageLang}/`) : new URL(start, location.href).href,
    });
    goTo(next);
  };
  const picked = async (learner: Learner) => {
    const found = await unclaimedGuest(store);
    if (found) setStep({ at: 'claim', learner, ...found });
    else await enter(learner);
  };
  /** Whose lock is open, or who has none. */
  const chosen = async (learner: Learner) => {
    if (!pairing) return picked(learner);
    const { first } = pairing;
    if (!first) {
      setPairing({ first: learner });
      setStep({ at: 'list' });
      return;
    }
    const now = Date.now();
    await Promise.all([first, learner].map(({ id }) => store.updateLearner(id, { seenAt: now })));
    setHere(currentOf(first));
    writeTurns(NEW_TURNS);
    setPair({ first: first.id, partner: currentOf(learner) });
    leave();
  };
  const create = async (form: NewLearnerForm) => {
    const learner = newLearner(form);
    await store.putLearner(learner);
    await picked(learner);
  };
  const openStick = async () => {
    try {
      const { StickStart } = await import('../classroom/stick/StickStart.tsx');
      setStep({ at: 'stick', Start: StickStart });
    } catch {
      tellFault('chunk-missing');
    }
  };
  const toList = () => setStep({ at: 'list' });
  if (step.at === 'stick') return <step.Start store={store} onDone={toList} onCancel={toList} />;
  if (step.at === 'new') {
    return (
      <NewLearner
        groups={[...new Set(learners.map(({ group }) => group).filter(Boolean))]}
        isTaken={(nickname, animal) => isTaken(learners, nickname, animal)}
        onDone={create}
        onCancel={toList}
      />
    );
  }
  if (step.at === 'unlock') {
    return <Unlock learner={step.learner} onOpen={() => chosen(step.learner)} onBack={toList} />;
  }
  if (step.at === 'claim') {
    const answer = async (mine: boolean) => {
      if (mine) {
        await claimGuest(store, step.guest, step.learner);
        passUntaken(step.guest.id, step.learner.id);
      }
      await enter(step.learner);
    };
    return <Claim learner={step.learner} done={step.done} begun={step.begun} onAnswer={answer} />;
  }
  return (
    <>
      {store.persistent && new URLSearchParams(location.search).has('ended') && (
        <p role="status">{t('picker.ended')}</p>
      )}
      {!isSure && <Untaken learners={learners} />}
      {store.persistent && learners.length === 0 && <p class="quiet">{t('picker.firstNote')}</p>}
      <Picker
        learners={learners.filter(({ id }) => id !== pairing?.first?.id)}
        onPick={(learner) => (learner.lock ? setStep({ at: 'unlock', learner }) : chosen(learner))}
        isPairing={pairing !== undefined}
        onPair={learners.length < 2 ? undefined : () => setPairing(pairing ? undefined : {})}
        onNew={() => setStep({ at: 'new' })}
        bringFirst={!isSure || learners.length === 0}
        saveHref={fromRoot(`${pageLang}/save/`)}
        onStick={openStick}
        onGuest={() => {
          setHere(undefined);
          leave();
        }}
      />
    </>
  );
}

/** Who has worked at this tab and gone without taking it along. */
function Untaken({ learners }: { readonly learners: readonly Learner[] }) {
  const t = useT();
  const ids = untaken();
  const names = learners.filter(({ id }) => ids.includes(id)).map(({ nickname }) => nickname);
  if (names.length === 0) return null;
  return (
    <p class="picker-note" role="status" data-untaken>
      {t('picker.untaken', { names: names.join(t('save.or')) })}
    </p>
  );
}
