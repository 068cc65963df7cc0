import { sameAs } from '../core/same-as.ts';
import type { Alias } from '../exercises/attempt.ts';

/**
 * All ids under which a learner has worked, their own included: whatever is joined to it by aliases, over any number of
 * steps. About each pair the latest alias counts (by time; then device, number and id decide, so that all machines
 * agree), and it may revoke. Storage dates an alias after all it knows about the pair, so that a clock that is wrong
 * can't make a revocation older than what it revokes.
 */
export const identitiesOf = (aliases: readonly Alias[], learner: string): ReadonlySet<string> =>
  sameAs(learner, aliases);
