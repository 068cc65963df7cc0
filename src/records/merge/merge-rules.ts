import type { Alias, Attempt } from '../../exercises/attempt.ts';
import type { Draft, Learner, Note, Records, Work } from '../model.ts';
import { greaterText } from './greater-text.ts';
import { laterOf } from './later-of.ts';
import { unionLearner } from './union-learner.ts';
import { unionWork } from './union-work.ts';

/** How records of one sort are merged. */
export interface MergeRule<T> {
  /** Records with the same key are about the same thing. */
  key(record: T): string;
  /**
   * What is kept of two with the same key; the order of the two doesn't matter, nor in how many steps or how often they
   * meet.
   */
  union(one: T, other: T): T;
}

interface OfExercise {
  readonly learner: string;
  readonly exercise: string;
}

const byExercise = <T extends OfExercise>({ learner, exercise }: T): string => `${learner} ${exercise}`;

/** One rule a sort. The keys are those of the tables, so that a forged id can't take another learner's place. */
export const mergeRules = {
  learners: { key: ({ id }: Learner) => id, union: unionLearner },
  attempts: {
    key: ({ learner, exercise, id }: Attempt) => `${learner} ${exercise} ${id}`,
    union: greaterText<Attempt>,
  },
  aliases: { key: ({ id }: Alias) => id, union: greaterText<Alias> },
  drafts: { key: byExercise<Draft>, union: laterOf<Draft> },
  works: { key: byExercise<Work>, union: unionWork },
  notes: { key: ({ id }: Note) => id, union: greaterText<Note> },
} satisfies Readonly<Record<keyof Records, unknown>>;
