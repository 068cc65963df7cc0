import type { Learner } from '../records/model.ts';
import type { NewLearnerForm } from './NewLearner.tsx';
import { newId } from './new-id.ts';

/** Somebody who begins here and now, as they have said of themselves. */
export function newLearner({ nickname, animal, group, lock }: NewLearnerForm, id: string = newId()): Learner {
  const now = Date.now();
  return { id, nickname, animal, group, lock, guest: false, createdAt: now, seenAt: now, settings: {} };
}
