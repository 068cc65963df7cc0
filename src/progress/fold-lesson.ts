import type { ExerciseRef, LessonRef } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import type { ExerciseId } from '../exercises/kind.ts';
import { chronological } from '../records/chronological.ts';
import { type ExerciseFacts, foldExercises } from './fold-exercises.ts';

/** How far a learner is with an exercise that they have tried. */
export interface ExerciseProgress {
  /** Once passed, passed for good. */
  readonly passed: boolean;
  /** How many answers were submitted; 0 if it is only known from a save code. */
  readonly tries: number;
  /** Was the very first answer right, with no miss, hint or other help? */
  readonly firstTry: boolean;
  /** Was it passed by hand, so that there is an answer to show? */
  readonly shown: boolean;
  /** Passed only as it was before the author changed what is right: "changed since". */
  readonly changed: boolean;
  /** The verdict of the last answer. */
  readonly last: 'passed' | 'failed';
}

/** How far a learner is with a lesson. */
export interface LessonProgress {
  readonly state: 'fresh' | 'working' | 'done';
  /** Of the exercises that count for being done, how many are passed, and how many there are. */
  readonly passed: number;
  readonly required: number;
  /** The exercises that were tried, or that a save code names, optional ones too, in the lesson's order. */
  readonly exercises: ReadonlyMap<ExerciseId, ExerciseProgress>;
}

/**
 * The progress in one lesson, from its attempts or from all; repetitions and the order of the list don't matter. (Other
 * lessons' attempts only help to order what was done on several machines whose clocks are wrong.)
 *
 * A lesson is done when all its exercises as they are today, optional ones left out, are passed under any revision. No
 * "done" is stored; so a lesson to which an exercise is added is being worked on again until that one is passed too.
 */
export function foldLesson(lesson: LessonRef, attempts: Iterable<Attempt>): LessonProgress {
  return lessonProgress(lesson, foldExercises(chronological(attempts)));
}

/** The progress in one lesson from what is known about all exercises. */
export function lessonProgress(lesson: LessonRef, facts: ReadonlyMap<ExerciseId, ExerciseFacts>): LessonProgress {
  const exercises = new Map<ExerciseId, ExerciseProgress>();
  for (const exercise of lesson.exercises) {
    const known = facts.get(exercise.id);
    if (known !== undefined) exercises.set(exercise.id, exerciseProgress(exercise, known));
  }
  const counting = countingFor(lesson);
  const passed = counting.filter(({ id }) => exercises.get(id)?.passed).length;
  const isDone = counting.length > 0 && passed === counting.length;
  const begun = exercises.size > 0 ? 'working' : 'fresh';
  return { state: isDone ? 'done' : begun, passed, required: counting.length, exercises };
}

/** The exercises that make a lesson done. Where all are optional, all count: it must be possible to be done with it. */
export function countingFor({ exercises }: LessonRef): readonly ExerciseRef[] {
  const required = exercises.filter((exercise) => !exercise.optional);
  return required.length > 0 ? required : exercises;
}

function exerciseProgress(exercise: ExerciseRef, facts: ExerciseFacts): ExerciseProgress {
  const { tries, firstTry, shown, last, passedRevisions } = facts;
  const passed = passedRevisions.size > 0;
  return { passed, tries, firstTry, shown, changed: passed && !passedRevisions.has(exercise.revision), last };
}
