import { isRecord } from '../core/json.ts';
import type { Attempt, PastAnswer } from '../exercises/attempt.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { identitiesOf } from '../progress/identity.ts';
import type { Draft, Work } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import type { Ladder } from '../typing/practice/ladder.ts';
import { isTypingKind } from '../typing/typing-kinds.ts';
import { noteBreak } from './breaks.ts';
import { draftsOf } from './drafts-of.ts';
import type { EarlyTouches } from './early-touches.ts';
import { tellFault } from './faults.ts';
import { showFinish } from './finish.tsx';
import { mountPauses } from './pauses.tsx';
import { startShell } from './shell.tsx';
import { flushAfter } from './sink.ts';
import { drawStairs } from './stairs.ts';
import { storage } from './storage.ts';
import { wakeExercise } from './wake.tsx';
import { wakeWhenNear } from './wake-when-near.ts';
import { here } from './who.ts';
import { isTyped, words } from './words.ts';

/** What this learner has already done in this lesson. */
interface Past {
  readonly attempts: readonly Attempt[];
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly works: ReadonlyMap<string, Work>;
  /** What they have typed anywhere; only for lessons in which something is typed. */
  readonly typed: readonly PastAnswer[];
  /** The typing targets of this machine, likewise. */
  readonly ladder: Ladder | undefined;
}

const NOTHING: Past = { attempts: [], drafts: new Map(), works: new Map(), typed: [], ladder: undefined };

/** Exercises this near to the screen are woken without being touched. */
const NEAR = '600px';

/** Starts a lesson: who is here, what they did before, each exercise as it comes near. */
export async function startLesson(page: HTMLElement, touches: EarlyTouches): Promise<void> {
  startShell();
  flushAfter(touches.replayed);
  const sections = [...page.querySelectorAll<HTMLElement>('[data-exercise]')];
  const [t, past] = await Promise.all([words(), readPast(page.dataset.lesson ?? '')]);
  let { typed } = past;
  const passed = new Set(past.attempts.filter(({ verdict }) => verdict.passed).map(({ exercise }) => exercise));
  const refresh = (celebrate: boolean) => {
    drawStairs(page, sections, passed, t);
    showFinish(page, passed, t, celebrate);
  };
  const wake = async (section: HTMLElement) => {
    const exercise = readExercise(section);
    await wakeExercise({
      section,
      exercise,
      t,
      draft: past.drafts.get(exercise.id),
      passedAs: past.attempts.filter(isPassOf(exercise.id)).map(({ revision }) => revision),
      work: past.works.get(exercise.id),
      onNext: () => {
        noteBreak();
        goOn(sections, section);
      },
      history: () => typed,
      ladder: past.ladder,
      onStored: (attempt) => {
        if (isTypingKind(attempt.kind)) typed = [...typed, { ...attempt, at: Date.now() }];
        const { verdict } = attempt;
        if (verdict.passed) noteBreak();
        if (!verdict.passed || passed.has(exercise.id)) return;
        passed.add(exercise.id);
        refresh(true);
      },
    });
    touches.replay(section);
  };
  markStates(sections, past, passed);
  refresh(false);
  const states = new MutationObserver(() => drawStairs(page, sections, passed, t));
  for (const section of sections) states.observe(section, { attributeFilter: ['data-state'] });
  const near = wakeWhenNear(sections, wake, NEAR);
  touches.onTouch(near.wakeNow);
  await near.first;
  delete document.documentElement.dataset.restoring;
  mountPauses(page, t);
  // What was done here changes an exercise's height: all of it is put back before somebody jumps there.
  near.wakeAtLeisure(sections.filter(({ dataset }) => dataset.state !== 'fresh'));
}

const isPassOf =
  (id: string) =>
  ({ exercise, verdict }: Attempt): boolean =>
    exercise === id && verdict.passed;

/** The states of sleeping exercises are known before their code is: from the drafts and attempts alone. */
function markStates(sections: readonly HTMLElement[], past: Past, passed: ReadonlySet<string>): void {
  for (const section of sections) {
    const id = section.dataset.exercise ?? '';
    const phase = phaseOf(past.drafts.get(id)?.session);
    section.dataset.state = phase ?? (passed.has(id) ? 'passed' : 'fresh');
  }
}

const PHASES = ['fresh', 'working', 'passed', 'failed'] as const;
const phaseOf = (session: unknown): string | undefined =>
  isRecord(session) ? PHASES.find((phase) => phase === session.phase) : undefined;

/** What was done here before, under all ids of this learner; for a new guest nothing, and the disk isn't asked. */
async function readPast(lesson: string): Promise<Past> {
  const current = here();
  if (!current) return NOTHING;
  try {
    const store = await storage();
    const ids = [...identitiesOf(await store.aliases(), current.id)];
    const [attempts, drafts, works, [typed, ladder]] = await Promise.all([
      store.attempts(ids, lesson),
      draftsOf(store, current.id, ids, lesson),
      store.works(ids),
      isTyped() ? readTyped(store, ids) : NOTHING_TYPED,
    ]);
    return {
      attempts,
      drafts,
      works: new Map(works.map((work) => [work.exercise, work])),
      typed,
      ladder,
    };
  } catch {
    tellFault('storage-failed');
    return NOTHING;
  }
}

type Typed = readonly [typed: readonly PastAnswer[], ladder: Ladder | undefined];

const NOTHING_TYPED: Typed = [[], undefined];

/** Its code comes only with lessons in which something is typed. */
async function readTyped(store: Store, ids: readonly string[]): Promise<Typed> {
  const [attempts, machine, { chronological }, { parseLadder }] = await Promise.all([
    store.attempts(ids),
    store.machine(),
    import('../records/chronological.ts'),
    import('../typing/practice/ladder.ts'),
  ]);
  return [chronological(attempts.filter(({ kind }) => isTypingKind(kind))), parseLadder(machine.ladder)];
}

/** The exercise as the compiler made it, out of the page. Our own build wrote it: trusted. */
function readExercise(section: HTMLElement): Exercise {
  return JSON.parse(section.querySelector('script[type="application/json"]')?.textContent ?? 'null') as Exercise;
}

/** "Next": to the following exercise, or after the last one to the lesson's end. */
function goOn(sections: readonly HTMLElement[], from: HTMLElement): void {
  const next = sections[sections.indexOf(from) + 1] ?? document.querySelector<HTMLElement>('[data-finish]');
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  next.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
