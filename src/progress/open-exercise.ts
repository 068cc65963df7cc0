import type { ExerciseRef, LessonRef } from '../course/model.ts';
import type { LessonProgress } from './fold-lesson.ts';

/**
 * Where to go on in a lesson that is half done: at its first exercise that isn't passed yet, optional ones left out.
 * undefined: at its top, because it is done, or nothing before that exercise has been done.
 */
export function openExercise(lesson: LessonRef, progress: LessonProgress | undefined): ExerciseRef | undefined {
  if (progress?.state !== 'working') return undefined;
  const required = lesson.exercises.filter(({ optional }) => !optional);
  const place = required.findIndex(({ id }) => !progress.exercises.get(id)?.passed);
  return place > 0 ? required[place] : undefined;
}
