import type { Page } from '@playwright/test';
import type { BlankWindow } from '../browser/blank-page.ts';
import { sampleRow } from './sample-rows.ts';

export const LEARNERS = 40;
export const ROWS_EACH = 2750;

/** The id of one of the learners. */
export const learnerName = (number: number): string => `bench-learner-${number}`;

/** Fills the site's own database with what a class does in a year. */
export function fillAttempts(page: Page, chunk: string): Promise<void> {
  const told = {
    chunk,
    row: sampleRow('', 0),
    learners: Array.from({ length: LEARNERS }, (_, n) => learnerName(n)),
    each: ROWS_EACH,
  };
  return page.evaluate(fill, JSON.stringify(told));
}

/** Runs in the page. Our storage makes the tables; the rows are put in past it, many at a time. */
async function fill(json: string): Promise<void> {
  const { chunk, row, learners, each } = JSON.parse(json);
  const { openStore } = await (globalThis as unknown as BlankWindow).loadStorage(chunk);
  const { store } = await openStore();
  await store.learners();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('jieti');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (const learner of learners) {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(['attempts'], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (let number = 0; number < each; number += 1) {
        const exercise = `stepping-up/unit-${number % 100}/lesson-${number % 10}#exercise-${number % 12}`;
        transaction.objectStore('attempts').put({ ...row, learner, exercise, id: `row-${number}`, seq: number });
      }
    });
  }
  db.close();
  store.close();
}
