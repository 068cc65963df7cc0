import type { ExerciseId } from '../../exercises/kind.ts';
import type { Learner } from '../../records/model.ts';
import type { CourseProgress } from '../fold-course.ts';
import type { SkillProgress } from '../skills.ts';

/** What a volunteer may know of one child in one course: folded from all their attempts, which needn't be kept for it. */
export interface PupilReport {
  readonly learner: Learner;
  /** Answers made by hand, and the time they took. */
  readonly answers: number;
  /** How many of them were made by two at one computer; the other one has the same. */
  readonly together: number;
  readonly workedMs: number;
  /** When the first and the last of them was made, by the machines' clocks; undefined: there is none. */
  readonly firstAt: number | undefined;
  readonly lastAt: number | undefined;
  readonly progress: CourseProgress;
  readonly skills: readonly SkillProgress[];
  /** The exercise they can't get past now. */
  readonly stuck: Stuck | undefined;
  /** The exercises they have answered. */
  readonly exercises: ReadonlyMap<ExerciseId, Effort>;
  /** The days on which they answered, oldest first. */
  readonly days: readonly DayReport[];
}

/** Missed again and again, and not passed since; `stuckAt` says when that is so. */
export interface Stuck {
  readonly exercise: ExerciseId;
  /** How often it has been missed since it was last passed (or ever). */
  readonly misses: number;
  /** When it was last missed. */
  readonly at: number;
}

/** How hard one exercise was for one child. Only what they did by hand counts; what a save code says is none of it. */
export interface Effort {
  /** Answers that were submitted; at least one. */
  readonly tries: number;
  /** Was it passed by hand? */
  readonly passed: boolean;
  /** Was the very first answer right, with no miss, hint or other help? */
  readonly firstTry: boolean;
  /** Answers that did not pass, before it was first passed (or ever). */
  readonly missesBefore: number;
  /** How far the help went at most. */
  readonly help: 'none' | 'hint' | 'step' | 'answer';
  readonly workedMs: number;
  /** Answers that did not pass, to the exercise as it is today, as `wrongAnswerText` writes them; how often each was given. */
  readonly wrong: ReadonlyMap<string, number>;
}

/** One day of one child. */
export interface DayReport {
  /** `YYYY-MM-DD`, as the caller's calendar has it. */
  readonly day: string;
  readonly answers: number;
  /** Exercises passed for the first time. */
  readonly passed: number;
  /** Lessons that became done, by address. */
  readonly lessonsDone: readonly string[];
  readonly workedMs: number;
}
