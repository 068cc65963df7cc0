import { type CourseIndex, type ExerciseRef, type LessonRef, lessonsOf } from '../../course/model.ts';
import type { NewAttempt } from '../../exercises/attempt.ts';
import { packTally } from '../../typing/pack-tally.ts';
import { keyOrder } from '../../typing/practice/key-order.ts';
import { emptyTally } from '../../typing/tally.ts';
import { countingFor } from '../fold-lesson.ts';
import type { CodeFacts, FullFacts } from './code-facts.ts';
import { type KnownProgress, lessonToGoOnWith } from './facts-for-codes.ts';
import { lessonsInShort, type RestoredLessons } from './lessons-in-short.ts';

/** Typing practice of no lesson: no course has this address, so no lesson counts as begun. */
const FREE_PRACTICE = 'play/typing/free#practice';

/**
 * The attempts that restoring a code writes, in this order, each marked as known from a code only. Nothing is taken back,
 * and what is known already isn't written again, so typing a code twice adds nothing.
 *
 * - A lesson that is done passes in each exercise that counts for it and isn't passed yet.
 * - A lesson that is being worked on, if it is fresh here, gets one miss on its first exercise. These come last, so the
 *   child goes on there; a lesson that a short code names only so that they do, if they wouldn't anyway.
 * - Typing practice opens as many sets of keys as the code says.
 *
 * Places that this course doesn't know, and lessons that aren't written yet, are passed over. What a short code can say
 * about lessons: see `lessonsInShort`.
 */
export function attemptsFromCode(facts: CodeFacts, course: CourseIndex, known: KnownProgress): readonly NewAttempt[] {
  const { done, working } =
    facts.kind === 'short' ? lessonsInShort(facts, course, known.pathway) : byState(facts, course);
  const lessonHere = (lesson: LessonRef) => known.progress.lessons.get(lesson.address);
  const isOpen = (lesson: LessonRef) => (exercise: ExerciseRef) =>
    !lessonHere(lesson)?.exercises.get(exercise.id)?.passed;
  const begun = isThere(facts, course, known)
    ? []
    : working.filter((lesson) => (lessonHere(lesson)?.state ?? 'fresh') === 'fresh');
  return [
    ...(facts.kind === 'full' && facts.opened > known.opened ? [openingKeys(facts.opened)] : []),
    ...done.flatMap((lesson) =>
      countingFor(lesson)
        .filter(isOpen(lesson))
        .map((exercise) => restored(exercise, true)),
    ),
    ...begun.flatMap(({ exercises }) => exercises.slice(0, 1).map((exercise) => restored(exercise, false))),
  ];
}

/** Would the learner go on here at the very lesson that a short code names? Then it has nothing to say of that lesson. */
function isThere(facts: CodeFacts, course: CourseIndex, known: KnownProgress): boolean {
  return facts.kind === 'short' && lessonToGoOnWith(course, known)?.place === facts.place;
}

function byState({ states }: FullFacts, course: CourseIndex): RestoredLessons {
  const inState = (state: string) => lessonsOf(course).filter(({ place = -1 }) => states[place] === state);
  return { done: inState('done'), working: inState('working') };
}

function restored({ id, kind, revision }: Omit<ExerciseRef, 'optional'>, passed: boolean): NewAttempt {
  const verdict = { passed, score: passed ? 1 : 0, parts: {} };
  const nothing = { durationMs: 0, misses: 0, hints: 0, help: 'none', answer: null } as const;
  return { exercise: id, kind, revision, verdict, ...nothing, source: 'code' };
}

/** An answer of practice in which nothing was typed; the keys that were open at its end stay open. */
function openingKeys(opened: number): NewAttempt {
  const keys = keyOrder.slice(0, opened).flat().join('');
  const answer = { v: 1, mode: 'keys', tally: packTally(emptyTally), keys, rounds: 0 };
  return { ...restored({ id: FREE_PRACTICE, kind: 'practice', revision: 'play' }, true), answer };
}
