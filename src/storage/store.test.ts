import 'fake-indexeddb/auto';
import { describe, it } from 'vitest';
import { openDexieStore } from './dexie-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { storeSuite } from './store-suite.ts';

let databases = 0;

storeSuite(
  'the store on disk (Dexie)',
  async () => {
    databases += 1;
    const name = `suite-${databases}`;
    return [await openDexieStore(name), await openDexieStore(name)];
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
