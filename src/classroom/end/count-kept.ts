import type { KeptLearner } from '../../records/file/kept-learner.ts';
import type { Store } from '../../storage/store.ts';

/** How much is kept of some learners. */
export interface KeptCount {
  readonly answers: number;
  /** Versions of works. */
  readonly works: number;
  readonly drafts: number;
}

/** The count of what these learner ids have here. */
export async function countKept(store: Store, ids: Iterable<string>): Promise<KeptCount> {
  const total = { answers: 0, works: 0, drafts: 0 };
  for (const id of ids) {
    const kept = await store.kept(id);
    const count = countIn(kept ? [kept] : []);
    total.answers += count.answers;
    total.works += count.works;
    total.drafts += count.drafts;
  }
  return total;
}

/** The count of what these hold, whether they stand here or in a file. */
export const countIn = (learners: readonly Omit<KeptLearner, 'learner'>[]): KeptCount => ({
  answers: learners.reduce((sum, { attempts }) => sum + attempts.length, 0),
  works: learners.flatMap(({ works }) => works).reduce((sum, { versions }) => sum + versions.length, 0),
  drafts: learners.reduce((sum, { drafts }) => sum + drafts.length, 0),
});

/** Are they equal? */
export const isSameCount = (one: KeptCount, other: KeptCount): boolean =>
  one.answers === other.answers && one.works === other.works && one.drafts === other.drafts;
