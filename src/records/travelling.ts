import type { Learner } from './model.ts';

/** A learner as other machines may know them: that this one has deleted them is its own affair. */
export function travelling(learner: Learner): Learner {
  const { deletedIn: _, ...rest } = learner;
  return rest;
}
