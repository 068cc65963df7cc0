import { compareText } from '../../core/text.ts';
import { type CourseIndex, type LessonRef, lessonsOf } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import { countingFor } from '../fold-lesson.ts';
import { isByHand } from './by-hand.ts';
import { lessonAddressOf } from './lesson-address-of.ts';
import type { DayReport } from './pupil-report.ts';

/**
 * What was done by hand on each day, oldest day first, from attempts in the order in which they were made. What a save
 * code says was passed before is not passed for the first time here; a lesson counts on the day of the answer that made
 * it done.
 */
export function foldDays(
  course: CourseIndex,
  inOrder: readonly Attempt[],
  dayOf: (at: number) => string,
): readonly DayReport[] {
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.address, lesson]));
  const passed = new Set<string>();
  const days = new Map<string, DayReport>();
  for (const attempt of inOrder) {
    const isFirstPass = attempt.verdict.passed && !passed.has(attempt.exercise);
    if (isFirstPass) passed.add(attempt.exercise);
    if (!isByHand(attempt)) continue;
    const day = dayOf(attempt.at);
    const lesson = lessons.get(lessonAddressOf(attempt.exercise));
    const done = isFirstPass && lesson && isDoneBy(lesson, attempt, passed) ? [lesson.address] : [];
    days.set(day, withAnswer(days.get(day) ?? emptyDay(day), attempt, isFirstPass, done));
  }
  return [...days.values()].sort((one, other) => compareText(one.day, other.day));
}

/** Was it this pass that made the lesson done? */
function isDoneBy(lesson: LessonRef, { exercise }: Attempt, passed: ReadonlySet<string>): boolean {
  const counting = countingFor(lesson);
  return counting.some(({ id }) => id === exercise) && counting.every(({ id }) => passed.has(id));
}

const emptyDay = (day: string): DayReport => ({ day, answers: 0, passed: 0, lessonsDone: [], workedMs: 0 });

const withAnswer = (
  before: DayReport,
  { durationMs }: Attempt,
  isFirstPass: boolean,
  done: readonly string[],
): DayReport => ({
  ...before,
  answers: before.answers + 1,
  passed: before.passed + Number(isFirstPass),
  lessonsDone: [...before.lessonsDone, ...done],
  workedMs: before.workedMs + durationMs,
});
