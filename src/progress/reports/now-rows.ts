import { type CourseIndex, type LessonRef, lessonsOf } from '../../course/model.ts';
import type { ExerciseId } from '../../exercises/kind.ts';
import { countingFor } from '../fold-lesson.ts';
import { lessonAddressOf } from './lesson-address-of.ts';
import type { PupilReport, Stuck } from './pupil-report.ts';

/** An exercise in its lesson. */
export interface ExercisePlace {
  readonly id: ExerciseId;
  readonly lesson: LessonRef;
  /** From 1, as the page numbers it. */
  readonly number: number;
}

/** Where one child is now. */
export interface NowRow {
  readonly pupil: PupilReport;
  /** The lesson worked on last; undefined: none yet. */
  readonly lesson: LessonRef | undefined;
  /** The first exercise of it that is still to be passed; undefined: the lesson is done, or there is none. */
  readonly next: ExercisePlace | undefined;
  readonly stuck: (Stuck & { readonly place: ExercisePlace }) | undefined;
  /** Lessons that are done. */
  readonly done: number;
}

/** Where each child is now, in the order given. */
export function nowRows(course: CourseIndex, pupils: readonly PupilReport[]): readonly NowRow[] {
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.address, lesson]));
  return pupils.map((pupil) => {
    const { progress, stuck } = pupil;
    const lesson = progress.lastLesson === undefined ? undefined : lessons.get(progress.lastLesson);
    const place = stuck && placeOf(lessons.get(lessonAddressOf(stuck.exercise)), stuck.exercise);
    const known = lesson && progress.lessons.get(lesson.address)?.exercises;
    const next = lesson && countingFor(lesson).find(({ id }) => known?.get(id)?.passed !== true);
    return {
      ...{ pupil, lesson, next: next && placeOf(lesson, next.id) },
      stuck: stuck && place && { ...stuck, place },
      done: [...progress.lessons.values()].filter(({ state }) => state === 'done').length,
    };
  });
}

function placeOf(lesson: LessonRef | undefined, id: ExerciseId): ExercisePlace | undefined {
  const index = lesson?.exercises.findIndex((exercise) => exercise.id === id) ?? -1;
  return lesson === undefined || index === -1 ? undefined : { id, lesson, number: index + 1 };
}
