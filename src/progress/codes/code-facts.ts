import type { LessonState } from './lesson-states.ts';

/** What a short code says. */
export interface ShortFacts {
  readonly kind: 'short';
  /** The place of the lesson to go on with; undefined: none, everything is done. */
  readonly place: number | undefined;
  /** How many lessons are done. */
  readonly stars: number;
}

/** What a full code says. */
export interface FullFacts {
  readonly kind: 'full';
  /** By place; all lessons after them are fresh. The last of them isn't. */
  readonly states: readonly LessonState[];
  /** How many sets of keys are open in typing practice. */
  readonly opened: number;
  /** How the learner's id begins. */
  readonly learner: string;
}

export type CodeFacts = ShortFacts | FullFacts;
