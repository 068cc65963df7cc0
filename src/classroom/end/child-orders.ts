import { readPeople } from '../../learners/read-people.ts';
import { identitiesOf } from '../../progress/identity.ts';
import type { Learner } from '../../records/model.ts';
import type { FileOrder } from '../../saving/make-file.ts';
import type { Store } from '../../storage/store.ts';

/** A file that somebody gets at the end of camp. */
export interface ChildOrder extends Omit<FileOrder, 'passphrase' | 'courses'> {
  /** Nicknames of those in it. */
  readonly named: readonly string[];
}

/**
 * One file for each child on this machine, whatever class is looked at, and one for the work of those who never chose an
 * animal, if there is any: everything that a wipe would take is in one of them. `guests`: what that one is called.
 */
export async function childOrders(store: Store, guests: string): Promise<readonly ChildOrder[]> {
  const [people, everybody, aliases] = await Promise.all([readPeople(store), store.learners(), store.aliases()]);
  const covered = new Set(people.flatMap(({ id }) => [...identitiesOf(aliases, id)]));
  const loose = everybody.filter(({ id }) => !covered.has(id));
  const kept = await Promise.all(loose.map(async (learner) => ((await hasWork(store, learner)) ? [learner] : [])));
  const left = kept.flat();
  return [
    ...people.map(orderOf).sort((one, other) => one.words.join().localeCompare(other.words.join(), 'zh-CN')),
    ...(left.length > 0 ? [{ learners: left, scope: 'several', words: [guests], named: [guests] } as const] : []),
  ];
}

const orderOf = (learner: Learner): ChildOrder => ({
  learners: [learner],
  scope: 'learner',
  words: [learner.group, learner.nickname],
  named: [learner.nickname],
});

async function hasWork(store: Store, { id }: Learner): Promise<boolean> {
  const kept = await store.kept(id);
  return kept !== undefined && kept.attempts.length + kept.works.length + kept.drafts.length > 0;
}
