import { newId } from '../../learners/new-id.ts';
import type { PlannedChild } from '../../records/class-list/plan-class.ts';
import type { Learner } from '../../records/model.ts';
import type { Store } from '../../storage/store.ts';

/** Makes the new children of a list in one transaction, and puts those who are in no class into theirs. `at`: now. */
export async function makeClass(store: Store, plan: readonly PlannedChild[], at: number): Promise<void> {
  const made = plan.filter(({ state }) => state === 'new').map((child) => learnerOf(child, at));
  const joined = plan.flatMap(({ state, learner, group }) =>
    state === 'joins' && learner ? [inClass(learner, group)] : [],
  );
  await putLearners(store, [...made, ...joined]);
}

const learnerOf = ({ nickname, animal, group }: PlannedChild, at: number): Learner => ({
  ...{ id: newId(), nickname, animal, group, guest: false },
  ...{ createdAt: at, seenAt: at, settings: {} },
});

/** A learner in another class: one edit more, so that it counts on other machines too. */
export const inClass = (learner: Learner, group: string): Learner => ({
  ...learner,
  group,
  edits: (learner.edits ?? 0) + 1,
});

/** Puts new and changed learners, all in one transaction. */
export const putLearners = (store: Store, learners: readonly Learner[]): Promise<unknown> =>
  store.merge({ learners, attempts: [], works: [], drafts: [], aliases: [], notes: [] });
