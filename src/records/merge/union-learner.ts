import type { Learner } from '../model.ts';
import { travelling } from '../travelling.ts';
import { greaterText } from './greater-text.ts';

/**
 * A learner as two machines know them: nickname, animal, lock and settings of the machine that saw them later (clocks may
 * be wrong, but all machines agree), the first day of both and the last.
 */
export function unionLearner(one: Learner, other: Learner): Learner {
  const createdAt = Math.min(one.createdAt, other.createdAt);
  return laterSeen({ ...travelling(one), createdAt }, { ...travelling(other), createdAt });
}

function laterSeen(one: Learner, other: Learner): Learner {
  if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt ? one : other;
  return greaterText(one, other);
}
