import 'fake-indexeddb/auto';
import { describe, it } from 'vitest';
import { openDiskStore } from './disk-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { storeSuite } from './store-suite.ts';

let databases = 0;

storeSuite(
  'the store on disk',
  async () => {
    databases += 1;
    const name = `suite-${databases}`;
    return [await openDiskStore(name), await openDiskStore(name)];
  },
  { describe, it },
);

storeSuite(
  'the store in memory',
  async () => {
    const store = createMemoryStore();
    return [store, store];
  },
  { describe, it },
);
