import type { Page } from '@playwright/test';
import type { BlankWindow } from '../browser/blank-page.ts';
import { LEARNERS, learnerName, ROWS_EACH } from './fill-attempts.ts';

/** How long reading all rows of one learner took, in ms. */
export interface ReadTimes {
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

const READS = 15;

/** Reads learner after learner through our storage and by plain `getAll`, in one page. */
export function timeReads(page: Page, chunk: string): Promise<ReadTimes> {
  const learners = Array.from({ length: READS }, (_, number) => learnerName((number * 7) % LEARNERS));
  return page.evaluate(readInTurn, JSON.stringify({ chunk, learners, each: ROWS_EACH }));
}

/** Runs in the page. */
async function readInTurn(json: string): Promise<ReadTimes> {
  const { chunk, learners, each } = JSON.parse(json);
  const { openStore } = await (globalThis as unknown as BlankWindow).loadStorage(chunk);
  const { store } = await openStore();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('jieti');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const readRaw = (learner: string) =>
    new Promise<readonly unknown[]>((resolve, reject) => {
      const rows = db.transaction(['attempts']).objectStore('attempts');
      const asking = rows.getAll(IDBKeyRange.bound([learner], [learner, []], false, true));
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
  const times = { ours: [] as number[], raw: [] as number[] };
  const timed = async (into: number[], read: () => Promise<readonly unknown[]>) => {
    const start = performance.now();
    const { length } = await read();
    into.push(performance.now() - start);
    if (length !== each) throw new Error(`Read ${length} rows of ${each}.`);
  };
  for (const [index, learner] of learners.entries()) {
    // Whoever reads second finds the rows warm, so they take turns at being first.
    if (index % 2 === 0) await timed(times.raw, () => readRaw(learner));
    await timed(times.ours, () => store.attempts([learner]));
    if (index % 2 === 1) await timed(times.raw, () => readRaw(learner));
  }
  db.close();
  store.close();
  return times;
}
