import { twinsAmong } from '../../saving/twins-among.ts';
import type { Store } from '../../storage/store.ts';

/**
 * A child who typed the code of their card at a machine that didn't know them has another id there, which begins alike.
 * Once both are here, they are said to be the same. How many pairs; `at`: now.
 */
export async function joinCardTwins(store: Store, at: number): Promise<number> {
  const [learners, aliases] = await Promise.all([store.learners(), store.aliases()]);
  const sure = twinsAmong(learners, aliases).filter(({ isSure }) => isSure);
  for (const { one, other } of sure) await store.addAlias(other.id, one.id, true, at);
  return sure.length;
}
