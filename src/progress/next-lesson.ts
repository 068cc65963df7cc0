import { type CourseIndex, type LessonRef, lessonsOf, type Pathway } from '../course/model.ts';
import type { CourseProgress } from './fold-course.ts';

/**
 * The lesson to go on with: the one worked on last, if it isn't done; else the first that is there and not done, in the
 * pathway's order if there is one; otherwise in the unit of the last lesson, from there on and round, and then in the
 * course's order: a class that is in the middle of a unit is not sent back to the beginning. undefined: all of that is
 * done. What a lesson requires only advises, so it isn't looked at.
 */
export function nextLesson(course: CourseIndex, progress: CourseProgress, pathway?: Pathway): LessonRef | undefined {
  const lessons = lessonsOf(course);
  const isOpen = (lesson: LessonRef): boolean =>
    lesson.state === 'ready' && progress.lessons.get(lesson.address)?.state !== 'done';
  const last = lessons.find((lesson) => lesson.address === progress.lastLesson);
  if (last !== undefined && isOpen(last)) return last;
  const order = pathway === undefined ? [...restOfUnit(lessons, last), ...lessons] : alongPathway(lessons, pathway);
  return order.find(isOpen);
}

function restOfUnit(lessons: readonly LessonRef[], last: LessonRef | undefined): readonly LessonRef[] {
  if (last === undefined) return [];
  const unit = lessons.filter((lesson) => lesson.unit === last.unit);
  const place = unit.indexOf(last);
  return [...unit.slice(place + 1), ...unit.slice(0, place)];
}

function alongPathway(lessons: readonly LessonRef[], pathway: Pathway): readonly LessonRef[] {
  const byAddress = new Map(lessons.map((lesson) => [lesson.address, lesson]));
  return pathway.lessons.map((address) => byAddress.get(address)).filter((lesson) => lesson !== undefined);
}
