import { comparable } from '../core/text.ts';
import type { Alias } from '../exercises/attempt.ts';
import { ID_LENGTH } from '../progress/codes/full-code.ts';
import { identitiesOf } from '../progress/identity.ts';
import type { Learner } from '../records/model.ts';

/** Two learners on one machine who may be one child. */
export interface TwinPair {
  readonly one: Learner;
  readonly other: Learner;
  /** Their ids begin alike: one was made at another machine from the code on the other's card. */
  readonly isSure: boolean;
}

/** Pairs with the same nickname and animal that are not joined, and of which nobody has said anything yet. */
export function twinsAmong(learners: readonly Learner[], aliases: readonly Alias[]): readonly TwinPair[] {
  const pairs: TwinPair[] = [];
  for (const namesakes of byName(learners)) {
    for (const [at, one] of namesakes.entries()) {
      const same = identitiesOf(aliases, one.id);
      for (const other of namesakes.slice(at + 1)) {
        if (same.has(other.id) || aliases.some((alias) => isAbout(alias, one.id, other.id))) continue;
        pairs.push({ one, other, isSure: beginsAlike(one.id, other.id) });
      }
    }
  }
  return pairs;
}

/** As much of an id as a full code on a card holds. */
export const beginsAlike = (one: string, other: string): boolean =>
  one.slice(0, ID_LENGTH) === other.slice(0, ID_LENGTH);

function byName(learners: readonly Learner[]): Iterable<readonly Learner[]> {
  const groups = new Map<string, Learner[]>();
  for (const learner of learners) {
    if (learner.guest || learner.nickname === '') continue;
    const name = `${learner.animal} ${comparable(learner.nickname)}`;
    groups.set(name, [...(groups.get(name) ?? []), learner]);
  }
  return groups.values();
}

const isAbout = ({ from, to }: Alias, one: string, other: string): boolean =>
  (from === one && to === other) || (from === other && to === one);
