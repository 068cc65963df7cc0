import { type CourseIndex, lessonsOf } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import type { ExerciseId } from '../../exercises/kind.ts';
import { countingFor } from '../fold-lesson.ts';
import { isByHand } from './by-hand.ts';
import { lessonAddressOf } from './lesson-address-of.ts';
import type { Stuck } from './pupil-report.ts';

/** So many misses in a row call for somebody to come. Two are usual: the second brings the shown step. */
const MISSES_AT_LEAST = 3;

/** The misses in an exercise since it was last passed. */
interface Run {
  readonly stuck: Stuck;
  readonly wasPassed: boolean;
  /** Where the last miss stands among all attempts. */
  readonly place: number;
}

/**
 * The exercise that a child can't get past now, from all their attempts in the order in which they were made; undefined:
 * none. Missed at least three times in a row, and still in their way:
 *
 * - In the lesson they worked on last, it is. So they went back to it, or never left.
 * - In an earlier lesson it is until something in another lesson is passed after it: they tried elsewhere and got on, and
 *   whoever comes to help would point at what is behind them.
 * - Where the way on is open all the same (an optional exercise, one that was passed before and is only practised), only
 *   while it is the very last thing they did.
 * - A save code that says it is passed ends the run: they got past it elsewhere. A code moves nobody to another lesson.
 *
 * Of several, the one missed last. Exercises that the course no longer has are left out: nobody can go there.
 */
export function stuckAt(course: CourseIndex, inOrder: readonly Attempt[]): Stuck | undefined {
  const lessons = lessonsOf(course);
  const there = new Set(lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
  const needed = new Set(lessons.flatMap(countingFor).map(({ id }) => id));
  const known = inOrder.filter(({ exercise }) => there.has(exercise));
  const byHand = known.filter(isByHand);
  const last = byHand[byHand.length - 1];
  if (last === undefined) return undefined;
  const passes = lastPasses(known);
  const isInTheWay = ({ stuck, wasPassed, place }: Run): boolean => {
    if (stuck.misses < MISSES_AT_LEAST) return false;
    if (wasPassed || !needed.has(stuck.exercise)) return stuck.exercise === last.exercise;
    const lesson = lessonAddressOf(stuck.exercise);
    if (lesson === lessonAddressOf(last.exercise)) return true;
    return [...passes].every(([address, passedAt]) => address === lesson || passedAt < place);
  };
  const runs = [...runsOfMisses(known).values()].filter(isInTheWay);
  return runs.sort((one, other) => other.place - one.place)[0]?.stuck;
}

function runsOfMisses(inOrder: readonly Attempt[]): ReadonlyMap<ExerciseId, Run> {
  const runs = new Map<ExerciseId, Run>();
  inOrder.forEach((attempt, place) => {
    const { exercise, at, verdict } = attempt;
    const before = runs.get(exercise);
    if (verdict.passed) runs.set(exercise, { stuck: { exercise, misses: 0, at }, wasPassed: true, place });
    else if (isByHand(attempt)) {
      const misses = (before?.stuck.misses ?? 0) + 1;
      runs.set(exercise, { stuck: { exercise, misses, at }, wasPassed: before?.wasPassed ?? false, place });
    }
  });
  return runs;
}

/** For each lesson, where something in it was last passed by hand. */
function lastPasses(inOrder: readonly Attempt[]): ReadonlyMap<string, number> {
  const passes = new Map<string, number>();
  inOrder.forEach((attempt, place) => {
    if (attempt.verdict.passed && isByHand(attempt)) passes.set(lessonAddressOf(attempt.exercise), place);
  });
  return passes;
}
