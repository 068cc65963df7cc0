import type { Page } from '@playwright/test';
import type { TableName } from '../../src/storage/store.ts';

/** The app's own database, past the app: for what a class leaves behind in weeks, and for what must not be left at all. */

/** All rows of a table as they lie on the disk. */
export const readRows = (page: Page, table: TableName): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(async (name) => {
    const opening = indexedDB.open('jieti');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const asking = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => {
      asking.onsuccess = resolve;
    });
    opening.result.close();
    return asking.result;
  }, table);

/** Writes rows as they are. The page that is open hears nothing of it: reload it. */
export const putRows = (page: Page, table: TableName, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    async ({ name, all }) => {
      const opening = indexedDB.open('jieti');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const writing = opening.result.transaction(name, 'readwrite');
      for (const row of all) writing.objectStore(name).put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      opening.result.close();
    },
    { name: table, all: rows },
  );
