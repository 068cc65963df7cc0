import type { Attempt } from '../../exercises/attempt.ts';
import type { Draft, Learner, Work } from '../model.ts';

/** A learner with everything that is kept of them. */
export interface KeptLearner {
  readonly learner: Learner;
  readonly attempts: readonly Attempt[];
  readonly works: readonly Work[];
  readonly drafts: readonly Draft[];
}
