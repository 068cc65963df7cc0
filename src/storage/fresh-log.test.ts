import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshLog } from './fresh-log.ts';

/** A tab, with what it remembers, and how it came to its page. */
const visit = (type: NavigationTimingType) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);

const deletions = () => vi.spyOn(indexedDB, 'deleteDatabase');

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('deletes a database before the first writing of a tab, and leaves none', async () => {
  const deleted = deletions();
  visit('navigate');
  const first = freshLog('log');
  expect(deleted).not.toHaveBeenCalled();
  await Promise.all([first(), first()]);
  await freshLog('log')();
  expect(deleted).toHaveBeenCalledTimes(1);
  expect(await indexedDB.databases()).toEqual([]);
});

test('does it again in a tab that the browser brought back, which remembers too much', async () => {
  visit('navigate');
  await freshLog('log')();
  const deleted = deletions();
  visit('back_forward');
  freshLog('log');
  visit('navigate');
  await freshLog('log')();
  expect(deleted).toHaveBeenCalledTimes(1);
});

test('knows nothing of a deletion that was not waited for', async () => {
  vi.useFakeTimers();
  visit('navigate');
  vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
  const waiting = freshLog('log')();
  await vi.advanceTimersByTimeAsync(2000);
  await waiting;
  expect(sessionStorage.getItem('jieti.log')).toBeNull();
  vi.useRealTimers();
});

test('never stands in the way: not without sessionStorage, not where nothing may be deleted', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  visit('navigate');
  await expect(freshLog('log')()).resolves.toBeUndefined();
  vi.useFakeTimers();
  vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
  const waiting = freshLog('log')();
  await vi.advanceTimersByTimeAsync(2000);
  await expect(waiting).resolves.toBeUndefined();
  vi.useRealTimers();
});
