import { comparable } from '../core/text.ts';
import type { StagedLearner } from '../records/file/stage-records.ts';
import type { Learner } from '../records/model.ts';
import { beginsAlike } from './twins-among.ts';

/** Somebody in a file who may be somebody here under another id. */
export interface Twin {
  /** The id in the file. */
  readonly from: string;
  /** The learner here. */
  readonly to: Learner;
  /** Their ids begin alike: one was made from the code on the other's card. Said to be the same unless somebody says no. */
  readonly isSure: boolean;
}

/** Those who have the animal and the nickname of somebody here, but not the id. Whether they are the same is for them to say. */
export function twinsOf(staged: readonly StagedLearner[], learners: readonly Learner[]): readonly Twin[] {
  const here = new Set(learners.map(({ id }) => id));
  return staged.flatMap(({ id, learner }) => {
    if (!learner || learner.guest || here.has(id)) return [];
    const to = learners.find(
      ({ nickname, animal }) =>
        animal === learner.animal && comparable(nickname) === comparable(learner.nickname) && nickname !== '',
    );
    return to ? [{ from: id, to, isSure: beginsAlike(id, to.id) }] : [];
  });
}
