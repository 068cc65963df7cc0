import { type CourseIndex, type LessonRef, lessonsOf, type Pathway } from '../../course/model.ts';
import type { CourseProgress } from '../fold-course.ts';
import { nextLesson } from '../next-lesson.ts';
import type { FullFacts, ShortFacts } from './code-facts.ts';
import { ID_LENGTH } from './full-code.ts';
import type { LessonState } from './lesson-states.ts';

/** What is known about a learner in a course. */
export interface KnownProgress {
  readonly progress: CourseProgress;
  /** Open sets of keys, as `openedSets` counts them. */
  readonly opened: number;
  readonly pathway?: Pathway | undefined;
}

/** Where a learner goes on; undefined: nowhere, everything is done. */
export const lessonToGoOnWith = (course: CourseIndex, { progress, pathway }: KnownProgress): LessonRef | undefined =>
  nextLesson(course, progress, pathway) ?? nextLesson(course, progress);

/**
 * What a learner's codes say. undefined: the course has no ledger of places, so there are no codes for it. A lesson that
 * is retired is in no code any more.
 */
export function factsForCodes(
  course: CourseIndex,
  { progress, opened, pathway }: KnownProgress,
  learner: string,
): { readonly short: ShortFacts; readonly full: FullFacts } | undefined {
  const lessons = lessonsOf(course);
  if (lessons.some(({ place }) => place === undefined)) return undefined;
  const states: LessonState[] = [];
  let stars = 0;
  for (const { address, place = 0 } of lessons) {
    const state = progress.lessons.get(address)?.state ?? 'fresh';
    if (state === 'done') stars += 1;
    if (state === 'fresh') continue;
    while (states.length < place) states.push('fresh');
    states[place] = state;
  }
  return {
    short: { kind: 'short', place: lessonToGoOnWith(course, { progress, opened, pathway })?.place, stars },
    full: { kind: 'full', states, opened, learner: learner.slice(0, ID_LENGTH) },
  };
}
