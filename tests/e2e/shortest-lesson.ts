import { type BuiltLesson, builtLessons } from './built-course.ts';
import { isTyped } from './typing-answers.ts';

/** Of the lessons in which nothing is typed or programmed. */
export function shortestLesson(): BuiltLesson {
  const plain = builtLessons().filter(({ exercises }) =>
    exercises.every((exercise) => exercise.kind !== 'code' && !isTyped(exercise)),
  );
  const [shortest] = plain.sort((one, two) => one.exercises.length - two.exercises.length);
  if (shortest === undefined) throw new Error('Every lesson types.');
  return shortest;
}
