import type { Alias } from '../exercises/attempt.ts';
import type { Learner } from '../records/model.ts';
import { identitiesOf } from './identity.ts';

/** These learners, each person once: of the ids that are the same, the first in the list stands for all. */
export function oneEach(learners: readonly Learner[], aliases: readonly Alias[]): readonly Learner[] {
  const told = new Set<string>();
  return learners.filter(({ id }) => {
    if (told.has(id)) return false;
    for (const same of identitiesOf(aliases, id)) told.add(same);
    return true;
  });
}
