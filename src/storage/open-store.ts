import { bringLeft } from './bring-left.ts';
import { openDiskStore } from './disk-store.ts';
import { toStorageError } from './errors.ts';
import { createMemoryStore } from './memory-store.ts';
import { type Patience, usualPatience } from './patience.ts';
import type { StorageFault, Store } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Why the store is the one in memory; to be told, once. */
  readonly fault?: StorageFault;
}

/**
 * Opens the store on disk, with what the last page was still writing when it was left; or, told why it can't be had, the
 * twin in memory, so that a child can go on. Never rejects.
 */
export async function openStore(name = 'jieti', patience: Patience = usualPatience): Promise<OpenedStore> {
  try {
    const store = await openDiskStore(name, patience);
    await bringLeft(store);
    return { store };
  } catch (error) {
    return { store: createMemoryStore(), fault: toStorageError(error).fault };
  }
}
