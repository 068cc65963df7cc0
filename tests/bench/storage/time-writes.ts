import type { Page } from '@playwright/test';
import type { BlankWindow } from '../browser/blank-page.ts';
import { sampleAttempt, sampleDraft, sampleRow } from './sample-rows.ts';

/** How long single writes took, in ms; all durable in the strict way. */
export interface WriteTimes {
  /** An attempt with its number and its draft, through our storage. */
  readonly ours: readonly number[];
  /** The same rows in one transaction of plain IndexedDB. */
  readonly rawSame: readonly number[];
  /** Nothing but the attempt's row. */
  readonly rawOne: readonly number[];
}

const WRITES = 200;

/** Writes attempts in turn through our storage and through plain IndexedDB, in one page. */
export function timeWrites(page: Page, chunk: string): Promise<WriteTimes> {
  const row = sampleRow('bench-learner', 0);
  const told = { chunk, writes: WRITES, attempt: sampleAttempt, draft: sampleDraft, row };
  return page.evaluate(writeInTurn, JSON.stringify(told));
}

/** Runs in the page. */
async function writeInTurn(json: string): Promise<WriteTimes> {
  const { chunk, writes, attempt, draft, row } = JSON.parse(json);
  const { openStore } = await (globalThis as unknown as BlankWindow).loadStorage(chunk);
  const { store, fault } = await openStore();
  if (fault !== undefined) throw new Error(`Storage is not on the disk: ${fault}`);
  const db = await openRaw();
  const times = { ours: [] as number[], rawSame: [] as number[], rawOne: [] as number[] };
  const timed = async (into: number[], write: () => Promise<unknown>) => {
    const start = performance.now();
    await write();
    into.push(performance.now() - start);
  };
  for (let number = -20; number < writes; number += 1) {
    if (number === 0) for (const list of Object.values(times)) list.length = 0;
    const next = { ...row, id: `row-${number}` };
    await timed(times.ours, () => store.addAttempt(draft.learner, 'zh', attempt, number, draft));
    await timed(times.rawSame, () => writeRaw(['attempts', 'drafts', 'settings'], next));
    await timed(times.rawOne, () => writeRaw(['attempts'], next));
  }
  db.close();
  store.close();
  return times;

  function openRaw(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('bench-raw', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('attempts', { keyPath: ['learner', 'exercise', 'id'] });
        opening.result.createObjectStore('drafts', { keyPath: ['learner', 'exercise'] });
        opening.result.createObjectStore('settings', { keyPath: 'key' });
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  }

  function writeRaw(tables: readonly string[], made: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction([...tables], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      const put = () => {
        transaction.objectStore('attempts').put(made);
        if (tables.includes('drafts')) transaction.objectStore('drafts').put(draft);
        transaction.commit();
      };
      if (!tables.includes('settings')) return put();
      const asking = transaction.objectStore('settings').get('device');
      asking.onsuccess = () => {
        transaction
          .objectStore('settings')
          .put({ key: 'device', id: 'bench-device', seq: (asking.result?.seq ?? 0) + 1 });
        put();
      };
    });
  }
}
