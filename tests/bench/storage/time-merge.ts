import type { Page } from '@playwright/test';
import type { BlankWindow } from '../browser/blank-page.ts';
import { sampleRow } from './sample-rows.ts';

/** As many attempts as a large room makes in a term. */
export const MERGED_LEARNERS = 40;
export const MERGED_EACH = 2500;

/** Milliseconds, and megabytes of the page's heap. */
export interface MergeCost {
  /** All of them new. */
  readonly first: number;
  /** None of them new. */
  readonly again: number;
  /** Reading the same rows with `getAll`, learner by learner. */
  readonly raw: number;
  /** How much larger the heap is when they have been merged than with the records alone. */
  readonly heapMb: number;
}

/** Merges attempts into an empty database, then once more, and reads them raw, in one page. */
export function timeMerge(page: Page, chunk: string): Promise<MergeCost> {
  const told = { chunk, row: sampleRow('', 0), learners: MERGED_LEARNERS, each: MERGED_EACH };
  return page.evaluate(mergeInTurn, JSON.stringify(told));
}

/** Runs in the page. */
async function mergeInTurn(json: string): Promise<MergeCost> {
  const { chunk, row, learners, each } = JSON.parse(json);
  const { openStore } = await (globalThis as unknown as BlankWindow).loadStorage(chunk);
  const { store } = await openStore();
  await store.learners();
  const ids = Array.from({ length: learners }, (_, number) => `bench-learner-${number}`);
  const attempts = ids.flatMap((learner) =>
    Array.from({ length: each }, (_, number) => ({ ...row, learner, id: `row-${number}`, seq: number })),
  );
  const records = { learners: [], attempts, aliases: [], drafts: [], works: [], notes: [] };
  const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const before = heap();
  const first = await timed(() => store.merge(records));
  const heapMb = heap() - before;
  const again = await timed(() => store.merge(records));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('jieti');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const readAll = async () => {
    for (const learner of ids) {
      const rows = db.transaction(['attempts']).objectStore('attempts');
      const asking = rows.getAll(IDBKeyRange.bound([learner], [learner, []], false, true));
      await new Promise((resolve) => {
        asking.onsuccess = resolve;
      });
      if (asking.result.length !== each) throw new Error(`Read ${asking.result.length} rows of ${each}.`);
    }
  };
  const raw = await timed(readAll);
  db.close();
  store.close();
  return { first, again, raw, heapMb };
}
