import type { Store } from '../storage/store.ts';

/**
 * The ids of those whom somebody has deleted here, for good or so that it can still be undone: what brings them from
 * elsewhere must ask. Each with its day, which is empty where it can be undone.
 */
export async function erasedHere(store: Store): Promise<ReadonlyMap<string, string>> {
  const [erased, deleted] = await Promise.all([store.erased(), store.deletedLearners()]);
  return new Map([...deleted.map(({ id }) => [id, ''] as const), ...erased]);
}
