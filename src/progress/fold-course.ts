import { type CourseIndex, lessonsOf } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import { chronological } from '../records/chronological.ts';
import { foldExercises } from './fold-exercises.ts';
import { type LessonProgress, lessonProgress } from './fold-lesson.ts';

/** How far a learner is with a course. */
export interface CourseProgress {
  /** By lesson address; every lesson of the course is in it, in the course's order. */
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  /** The address of the lesson that was worked on last (`chronological` says what last means); undefined: none yet. */
  readonly lastLesson: string | undefined;
}

/**
 * The progress of one learner in a course, from the attempts under all their ids. Attempts of other courses and of
 * exercises that are gone are left out; repetitions and the order of the list don't matter.
 */
export function foldCourse(course: CourseIndex, attempts: Iterable<Attempt>): CourseProgress {
  const inOrder = chronological(attempts);
  const facts = foldExercises(inOrder);
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.address, lessonProgress(lesson, facts)]));
  return { lessons, lastLesson: lastLessonOf(inOrder, lessons) };
}

function lastLessonOf(inOrder: readonly Attempt[], lessons: ReadonlyMap<string, unknown>): string | undefined {
  for (let index = inOrder.length - 1; index >= 0; index -= 1) {
    const address = inOrder[index]?.exercise.split('#')[0];
    if (address !== undefined && lessons.has(address)) return address;
  }
  return undefined;
}
