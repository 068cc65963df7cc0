import type { Learner } from '../model.ts';
import { travelling } from '../travelling.ts';
import { greaterText } from './greater-text.ts';

/**
 * A learner as two machines know them. Who they are (nickname, animal, class, lock) comes from the machine where that was
 * changed more often: no clock is asked, so one that is years ahead can't have the last word for ever. What else is said of
 * them comes from the machine that saw them later; the first day and the last are those of both.
 */
export function unionLearner(one: Learner, other: Learner): Learner {
  const [mine, theirs] = [travelling(one), travelling(other)];
  return {
    ...laterSeen(restOf(mine), restOf(theirs)),
    ...moreEdited(identityOf(mine), identityOf(theirs)),
    createdAt: Math.min(one.createdAt, other.createdAt),
  };
}

type Identity = Pick<Learner, 'id' | 'nickname' | 'animal' | 'guest' | 'group' | 'lock' | 'edits'>;
type Rest = Omit<Learner, keyof Identity | 'createdAt'>;

function identityOf({ id, nickname, animal, guest, group, lock, edits }: Learner): Identity {
  const known = { id, nickname, animal, guest, group };
  return { ...known, ...(lock === undefined ? {} : { lock }), ...(edits === undefined ? {} : { edits }) };
}

function restOf(learner: Learner): Rest {
  const { id, nickname, animal, guest, group, lock, edits, createdAt, ...rest } = learner;
  return rest;
}

function moreEdited(one: Identity, other: Identity): Identity {
  const [mine, theirs] = [one.edits ?? 0, other.edits ?? 0];
  if (mine !== theirs) return mine > theirs ? one : other;
  return greaterText(one, other);
}

function laterSeen(one: Rest, other: Rest): Rest {
  if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt ? one : other;
  return greaterText(one, other);
}
