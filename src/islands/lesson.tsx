import { hash32 } from '../core/hash.ts';
import type { Attempt } from '../exercises/attempt.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { identitiesOf } from '../progress/identity.ts';
import type { Draft, Work } from '../storage/store.ts';
import { tellFault } from './faults.ts';
import { showFinish } from './finish.tsx';
import { replayEarlyTouches } from './early-touches.ts';
import { mountPauses } from './pauses.tsx';
import { isSupported, startShell } from './shell.tsx';
import { drawStairs } from './stairs.ts';
import { storage } from './storage.ts';
import { wakeExercise } from './wake.tsx';
import { here } from './who.ts';
import { words } from './words.ts';

/** What this learner has already done in this lesson. */
interface Past {
  readonly attempts: readonly Attempt[];
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly works: ReadonlyMap<string, Work>;
}

const NOTHING: Past = { attempts: [], drafts: new Map(), works: new Map() };

const article = document.querySelector<HTMLElement>('[data-lesson]');
if (article && isSupported()) startLesson(article);

async function startLesson(page: HTMLElement): Promise<void> {
  const sections = [...page.querySelectorAll<HTMLElement>('[data-exercise]')];
  const touches = replayEarlyTouches(sections);
  const [t, past] = await Promise.all([words(), readPast(page.dataset.lesson ?? '')]);
  const passed = new Set(past.attempts.filter(({ verdict }) => verdict.passed).map(({ exercise }) => exercise));
  const current = here();
  const salt = current && !current.guest ? hash32(current.id) : 0;
  const refresh = (celebrate: boolean) => {
    drawStairs(page, sections, passed, t);
    showFinish(page, sections, passed, t, celebrate);
  };
  for (const section of sections) {
    const exercise = readExercise(section);
    await wakeExercise({
      section,
      exercise,
      t,
      salt,
      draft: past.drafts.get(exercise.id),
      passed: passed.has(exercise.id),
      work: past.works.get(exercise.id),
      onNext: () => goOn(sections, section),
      onStored: ({ verdict }) => {
        if (!verdict.passed || passed.has(exercise.id)) return;
        passed.add(exercise.id);
        refresh(true);
      },
    });
    touches.replay(section);
    await turn();
  }
  touches.stop();
  delete document.documentElement.dataset.restoring;
  new MutationObserver(() => drawStairs(page, sections, passed, t)).observe(page, {
    subtree: true,
    attributeFilter: ['data-state'],
  });
  refresh(false);
  mountPauses(page, t);
  startShell();
}

/** What was done here before, under all ids of this learner; for a new guest nothing, and the disk isn't asked. */
async function readPast(lesson: string): Promise<Past> {
  const current = here();
  if (!current) return NOTHING;
  try {
    const store = await storage();
    const ids = [...identitiesOf(await store.aliases(), current.id)];
    const [attempts, drafts, works] = await Promise.all([
      store.attempts(ids, lesson),
      store.drafts(current.id, lesson),
      store.works(ids),
    ]);
    return {
      attempts,
      drafts: new Map(drafts.map((draft) => [draft.exercise, draft])),
      works: new Map(works.map((work) => [work.exercise, work])),
    };
  } catch {
    tellFault('storage-failed');
    return NOTHING;
  }
}

/** The exercise as the compiler made it, out of the page. Our own build wrote it: trusted. */
function readExercise(section: HTMLElement): Exercise {
  return JSON.parse(section.querySelector('script[type="application/json"]')?.textContent ?? 'null') as Exercise;
}

/** Lets the page paint and answer between two exercises. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** "Next": to the following exercise, or after the last one to the lesson's end. */
function goOn(sections: readonly HTMLElement[], from: HTMLElement): void {
  const next = sections[sections.indexOf(from) + 1] ?? document.querySelector<HTMLElement>('[data-finish]');
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  next.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
