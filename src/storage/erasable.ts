import { sameAs } from '../core/same-as.ts';
import type { Alias } from '../exercises/attempt.ts';
import type { Learner } from '../records/model.ts';

/** Was the learner deleted in another start of the app than this one? Then there is no way back any more. */
export const isGone = (learner: Learner, currentStart: string): boolean =>
  learner.deletedIn !== undefined && learner.deletedIn !== currentStart;

/**
 * The ids whose rows go with a deleted learner: its own, those of guests aliased to it, and those that it brought from
 * another machine (no learner of their own here). If somebody who stays is the same person, only the learner's own:
 * the rest is theirs too.
 */
export function erasableWith(
  gone: Learner,
  learners: readonly Learner[],
  aliases: readonly Alias[],
): readonly string[] {
  const others = [...sameAs(gone.id, aliases)].filter((id) => id !== gone.id);
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const standsAlone = (id: string): boolean => byId.get(id)?.guest === false;
  const isShared = others.some((id) => standsAlone(id) && byId.get(id)?.deletedIn === undefined);
  return isShared ? [gone.id] : [gone.id, ...others.filter((id) => !standsAlone(id))];
}
