import { type ComponentType, render } from 'preact';
import { announceClassEnd, onClassEnd } from '../learners/class-end.ts';
import type { Current } from '../learners/current.ts';
import { setOpened } from '../learners/grown-up.ts';
import { IdleGuard } from '../learners/IdleGuard.tsx';
import { untaken } from '../learners/untaken-list.ts';
import type { OfflineStatus } from '../offline/page/offline-status.ts';
import { startOffline } from '../offline/page/start-offline.ts';
import { Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { Bar } from './Bar.tsx';
import { tellFault } from './faults.ts';
import { goTo } from './go-to.ts';
import { keepAll } from './sink.ts';
import { storage } from './storage.ts';
import { Turn } from './Turn.tsx';
import { allHere, here, leaveTab, onHere, pairHere, setHere, watchHere } from './who.ts';
import { pageLang, words } from './words.ts';

/** Is this browser younger than the floor? The head script has marked and told it otherwise. */
export const isSupported = (): boolean => !document.documentElement.hasAttribute('data-old');

const statusListeners = new Set<(status: OfflineStatus) => void>();

let status: OfflineStatus | undefined;

/** Calls back with the offline state of this page, once it is known and whenever it changes. */
export function onOfflineStatus(listener: (status: OfflineStatus) => void): void {
  statusListeners.add(listener);
  if (status) listener(status);
}

let leaving = false;

/** Opens another page, once all drafts are kept. A second press, or the echo from another tab, changes nothing. */
async function leaveFor(page: () => Promise<string>): Promise<void> {
  if (leaving) return;
  leaving = true;
  await keepAll();
  setOpened(false);
  goTo(fromRoot(`${pageLang}/${await page()}`));
}

function toPicker(query: string, stays: boolean): Promise<void> {
  return leaveFor(async () => {
    if (!stays) leaveTab();
    return query;
  });
}

/** Goes to the picker so that somebody else can choose; a guest comes back here with their work. */
export function switchLearner(): Promise<void> {
  const current = here();
  const isGuest = current === undefined || current.guest;
  return toPicker(isGuest ? `?next=${encodeURIComponent(location.pathname)}` : '', isGuest);
}

/** To the picker; where the machine doesn't remember, first to where one's progress is taken along. */
function leaveClass(): Promise<void> {
  return leaveFor(async () => {
    if (untaken().length > 0 && (await (await import('./must-take.ts')).mustTake())) return 'save/?ended';
    leaveTab();
    return '?ended';
  });
}

/** Whoever is just taking their progress along is let finish; they go on by themselves. */
const isTaking = (): boolean =>
  document.querySelector('[data-save]') !== null && new URLSearchParams(location.search).has('ended');

async function endClass(): Promise<void> {
  announceClassEnd();
  await (isTaking() ? toPicker('?ended', false) : leaveClass());
}

/** Starts what every page has: whose turn it is, offline state, "still 小雨?", the end of class. */
export async function startShell(): Promise<void> {
  if (!isSupported()) return;
  watchHere();
  // Back may bring this page again, as it was left.
  addEventListener('pageshow', () => {
    leaving = false;
  });
  const t = await words();
  const place = document.querySelector<HTMLElement>('[data-bar]');
  // Where somebody is choosing who they are, it is nobody's turn.
  const isPicker = document.querySelector('[data-picker]') !== null;
  const draw = () => {
    if (!place) return;
    render(
      <Words.Provider value={t}>
        <Bar status={status} onPinyin={setPinyin}>
          {!isPicker && <Turn current={here()} two={pairHere() && two} onSwitch={switchLearner} onEnd={endClass} />}
        </Bar>
      </Words.Provider>,
      place,
    );
  };
  let two: ComponentType | undefined;
  draw();
  onHere(draw);
  if (!isPicker && pairHere()) {
    import('./pair.tsx').then(({ PairTurn, startTurns }) => {
      two = PairTurn;
      draw();
      startTurns(t);
    });
  }
  onClassEnd(() => isTaking() || leaveClass());
  if (untaken().length > 0) import('./leave-guard.ts').then(({ guardLeaving }) => guardLeaving(false));
  startOffline({
    onStatus: (latest) => {
      status = latest;
      if (latest.fault) tellFault(latest.fault);
      draw();
      for (const listener of statusListeners) listener(latest);
    },
  });
  if (!isPicker) mountIdleGuard(t);
}

/** Of two, both by name. */
function whoIsHere(): Current | undefined {
  const current = here();
  return (
    current && {
      ...current,
      nickname: allHere()
        .map(({ nickname }) => nickname)
        .join(' · '),
    }
  );
}

function mountIdleGuard(t: Awaited<ReturnType<typeof words>>): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <Words.Provider value={t}>
      <IdleGuard who={whoIsHere} onOther={switchLearner} />
    </Words.Provider>,
    place,
  );
}

/** Shows or hides pinyin, now and (for a learner) from now on. */
async function setPinyin(on: boolean): Promise<void> {
  document.documentElement.dataset.pinyin = on ? 'on' : 'off';
  const current = here();
  if (!current) return;
  setHere({ ...current, pinyin: on });
  const store = await storage();
  const learner = await store.learner(current.id);
  if (learner) await store.updateLearner(current.id, { settings: { ...learner.settings, pinyin: on } });
}
