import type { CourseIndex, Unit } from '../course/model.ts';
import type { ExerciseId } from '../exercises/kind.ts';

/** The unit that an exercise belongs to; undefined if it is in none of these courses any more. */
export function unitOf(courses: readonly CourseIndex[], exercise: ExerciseId): Unit | undefined {
  const [course, unit] = exercise.split('/');
  const levels = courses.find(({ slug }) => slug === course)?.levels ?? [];
  return levels.flatMap(({ units }) => units).find(({ slug }) => slug === unit);
}
