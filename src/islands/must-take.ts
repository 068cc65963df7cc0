import { readRemembering } from '../learners/memory.ts';
import { untaken } from '../learners/untaken-list.ts';
import { storage } from './storage.ts';
import { allHere } from './who.ts';

/** Has somebody here progress that a machine of this sort may lose? */
export async function mustTake(): Promise<boolean> {
  const ids = untaken();
  if (!allHere().some(({ id }) => ids.includes(id))) return false;
  const store = await storage();
  // What is in memory only can't be taken along on another page.
  return store.persistent && (await readRemembering(store)) !== 'remembers';
}
