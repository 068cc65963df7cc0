import type { CourseIndex } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import { chronological } from '../../records/chronological.ts';
import type { Learner } from '../../records/model.ts';
import { foldCourse } from '../fold-course.ts';
import { foldSkills } from '../skills.ts';
import { isByHand } from './by-hand.ts';
import { foldDays } from './fold-days.ts';
import { foldEfforts } from './fold-efforts.ts';
import type { PupilReport } from './pupil-report.ts';
import { stuckAt } from './stuck-at.ts';

/**
 * The report of one child from the attempts under all their ids; repetitions and the order of the list don't matter.
 * Attempts of other courses are left out. `dayOf` gives a time's day as `YYYY-MM-DD`.
 */
export function foldPupil(
  course: CourseIndex,
  learner: Learner,
  attempts: readonly Attempt[],
  dayOf: (at: number) => string,
): PupilReport {
  const progress = foldCourse(course, attempts);
  const inOrder = chronological(attempts).filter(({ exercise }) => exercise.startsWith(`${course.slug}/`));
  const byHand = inOrder.filter(isByHand);
  const times = byHand.map(({ at }) => at);
  return {
    learner,
    answers: byHand.length,
    together: byHand.filter((attempt) => attempt.together !== undefined).length,
    workedMs: byHand.reduce((sum, { durationMs }) => sum + durationMs, 0),
    firstAt: times.length > 0 ? times.reduce((one, other) => Math.min(one, other)) : undefined,
    lastAt: times.length > 0 ? times.reduce((one, other) => Math.max(one, other)) : undefined,
    progress,
    skills: foldSkills(course, progress),
    stuck: stuckAt(course, inOrder),
    exercises: foldEfforts(course, inOrder),
    days: foldDays(course, inOrder, dayOf),
  };
}
