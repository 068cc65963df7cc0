import type { CourseIndex } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import type { Learner } from '../../records/model.ts';
import { foldCourse } from '../fold-course.ts';
import { foldSkills } from '../skills.ts';
import type { PupilReport } from './pupil-report.ts';

/**
 * The report of one child from the attempts under all their ids, in any order. Attempts of other courses are left out.
 * `dayOf` gives a time's day as `YYYY-MM-DD`.
 */
export function foldPupil(
  course: CourseIndex,
  learner: Learner,
  attempts: readonly Attempt[],
  _dayOf: (at: number) => string,
): PupilReport {
  const progress = foldCourse(course, attempts);
  const byHand = attempts.filter(({ exercise, source }) => source !== 'code' && exercise.startsWith(`${course.slug}/`));
  const times = byHand.map(({ at }) => at);
  return {
    learner,
    answers: byHand.length,
    workedMs: byHand.reduce((sum, { durationMs }) => sum + durationMs, 0),
    firstAt: times.length > 0 ? times.reduce((one, other) => Math.min(one, other)) : undefined,
    lastAt: times.length > 0 ? times.reduce((one, other) => Math.max(one, other)) : undefined,
    progress,
    skills: foldSkills(course, progress),
    stuck: undefined,
    exercises: new Map(),
    days: [],
  };
}
