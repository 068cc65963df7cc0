import { identitiesOf } from '../progress/identity.ts';
import type { Store } from '../storage/store.ts';

/** "That is somebody else after all": takes back whatever joins this id to others. Nothing of either is lost. */
export async function partLearner(store: Store, id: string): Promise<void> {
  const aliases = await store.aliases();
  const same = identitiesOf(aliases, id);
  const told = new Set(aliases.flatMap(({ from, to }) => partnerOf(id, from, to)));
  for (const other of told) if (same.has(other)) await store.addAlias(id, other, false, Date.now());
}

function partnerOf(id: string, from: string, to: string): readonly string[] {
  if (from === id) return [to];
  return to === id ? [from] : [];
}
