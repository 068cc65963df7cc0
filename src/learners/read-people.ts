import { oneEach } from '../progress/one-each.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';

/** Everybody on this machine, each person once, guests left out; most recently seen first. */
export async function readPeople(store: Store): Promise<readonly Learner[]> {
  const [learners, aliases] = await Promise.all([store.learners(), store.aliases()]);
  return oneEach(
    learners.filter(({ guest }) => !guest),
    aliases,
  );
}
