import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NewAttempt } from '../exercises/attempt.ts';
import { openStore } from './open-store.ts';

let databases = 0;
const freshName = () => {
  databases += 1;
  return `open-${databases}`;
};

/** A connection that knows nothing of Dexie, of any version, and lets go only if it is told to. */
function openRaw(name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const attempt: NewAttempt = {
  exercise: 'c/u/l#e',
  kind: 'choose',
  revision: 'r',
  durationMs: 1,
  misses: 0,
  hints: 0,
  help: 'none',
  verdict: { passed: true, score: 1, parts: {} },
  answer: null,
};
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openStore', () => {
  it('opens the store on disk without a fault', async () => {
    const { store, fault } = await openStore(freshName());
    expect([store.persistent, fault]).toEqual([true, undefined]);
  });

  const outOfOrder: readonly (readonly [string, string, () => unknown])[] = [
    ['there is no IndexedDB', 'storage-blocked', () => undefined],
    ['the browser denies it', 'storage-blocked', () => failing('SecurityError')],
    ['the disk’s data is broken', 'storage-corrupt', () => failing('UnknownError')],
    ['the disk is full', 'quota-full', () => failing('QuotaExceededError')],
    ['it never answers', 'storage-blocked', () => ({ open: () => ({}) })],
  ];
  it.each(outOfOrder)('gives the twin in memory and says why when %s (%s)', async (_when, fault, makeFactory) => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.stubGlobal('indexedDB', makeFactory());
    const opened = await openStore(freshName(), { openMs: 50, blockedMs: 50 });
    expect([opened.store.persistent, opened.fault]).toEqual([false, fault]);
    await opened.store.addAttempt('a', 'zh', attempt, 1);
    expect((await opened.store.attempts(['a'])).length).toBe(1);
  });

  function failing(name: string) {
    return {
      open: () => {
        throw new DOMException('no', name);
      },
    };
  }

  it('leaves the tables of a newer version as they are', async () => {
    const name = freshName();
    const newer = await openRaw(name, 990, (db) => db.createObjectStore('future'));
    newer.close();
    const { store, fault } = await openStore(name);
    expect([store.persistent, fault]).toEqual([false, 'storage-newer']);
    const after = await openRaw(name);
    expect([after.version, [...after.objectStoreNames]]).toEqual([990, ['future']]);
  });

  it('does not wait for ever for a tab that holds an older version', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const name = freshName();
    const older = await openRaw(name, 5);
    const { store, fault } = await openStore(name, { openMs: 5000, blockedMs: 20 });
    expect([store.persistent, fault]).toEqual([false, 'storage-blocked']);
    older.close();
  });
});
