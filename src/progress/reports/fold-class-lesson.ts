import type { ExerciseRef, LessonRef } from '../../course/model.ts';
import type { Effort, PupilReport } from './pupil-report.ts';

/** How a class got on with one lesson. */
export interface ClassLesson {
  readonly lesson: LessonRef;
  /** Children who are at it or done with it, by hand or by the word of a save code. */
  readonly begun: number;
  readonly done: number;
  /** In the lesson's order. */
  readonly exercises: readonly ClassExercise[];
}

/** How a class got on with one exercise. All but `fromCode` is what was done by hand. */
export interface ClassExercise {
  readonly exercise: ExerciseRef;
  /** Its place in the lesson, from 1, as the page numbers it. */
  readonly number: number;
  /** Children who answered it; of them those who passed, and who passed with their very first answer, unaided. */
  readonly tried: number;
  readonly passed: number;
  readonly firstTry: number;
  /** Children of whom only a save code says that they passed. */
  readonly fromCode: number;
  /** Answers that missed before it was passed, of all children together. */
  readonly misses: number;
  /** Children by the most help they took. */
  readonly help: { readonly hint: number; readonly step: number; readonly answer: number };
  /** Children who can't get past it now. */
  readonly stuck: number;
  /** Wrong answers to it as it is today (see `wrongAnswerText`): how often they were given, and by how many children. */
  readonly wrong: ReadonlyMap<string, WrongCount>;
}

export interface WrongCount {
  readonly times: number;
  readonly children: number;
}

/** How these children got on with a lesson. */
export function foldClassLesson(lesson: LessonRef, pupils: readonly PupilReport[]): ClassLesson {
  const states = pupils.map(({ progress }) => progress.lessons.get(lesson.address)?.state ?? 'fresh');
  return {
    lesson,
    begun: states.filter((state) => state !== 'fresh').length,
    done: states.filter((state) => state === 'done').length,
    exercises: lesson.exercises.map((exercise, index) => classExercise(lesson, exercise, index + 1, pupils)),
  };
}

function classExercise(
  lesson: LessonRef,
  exercise: ExerciseRef,
  number: number,
  pupils: readonly PupilReport[],
): ClassExercise {
  const efforts = pupils.map(({ exercises }) => exercises.get(exercise.id)).filter((effort) => effort !== undefined);
  const helped = (help: Effort['help']) => efforts.filter((effort) => effort.help === help).length;
  const told = pupils.filter(({ progress }) => {
    const known = progress.lessons.get(lesson.address)?.exercises.get(exercise.id);
    return known?.passed === true && !known.shown;
  });
  return {
    ...{ exercise, number, tried: efforts.length, fromCode: told.length },
    passed: efforts.filter(({ passed }) => passed).length,
    firstTry: efforts.filter(({ firstTry }) => firstTry).length,
    misses: efforts.reduce((sum, { missesBefore }) => sum + missesBefore, 0),
    help: { hint: helped('hint'), step: helped('step'), answer: helped('answer') },
    stuck: pupils.filter(({ stuck }) => stuck?.exercise === exercise.id).length,
    wrong: sumWrong(efforts),
  };
}

function sumWrong(efforts: readonly Effort[]): ReadonlyMap<string, WrongCount> {
  const sums = new Map<string, WrongCount>();
  for (const { wrong } of efforts) {
    for (const [text, count] of wrong) {
      const { times, children } = sums.get(text) ?? { times: 0, children: 0 };
      sums.set(text, { times: times + count, children: children + 1 });
    }
  }
  return sums;
}

/**
 * The exercises, hardest first: by misses for each child who tried, then by how few were right at once. What nobody tried
 * comes last; equals keep the lesson's order.
 */
export function hardestFirst(exercises: readonly ClassExercise[]): readonly ClassExercise[] {
  return [...exercises].sort(
    (one, other) =>
      Number(other.tried > 0) - Number(one.tried > 0) ||
      share(other.misses, other) - share(one.misses, one) ||
      share(one.firstTry, one) - share(other.firstTry, other) ||
      one.number - other.number,
  );
}

const share = (count: number, { tried }: ClassExercise): number => count / Math.max(1, tried);
