import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import dump from '../../tests/fixtures/storage/v1.json' with { type: 'json' };
import { openStore } from './open-store.ts';

/** Puts the tables of a released version on disk as that version left them. */
function restoreDump(name: string): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const { name: table, keyPath, rows } of dump.stores) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

const xiaoyu = 'q7w2m9t4b0x5k8dz';
const guest = 'g0t5y2k9j6w3z8mb';
const lesson = 'stepping-up/safety/phishing';

describe('the tables of released version 1', () => {
  it('open without a fault, and every row of them is understood', async () => {
    await restoreDump('v1');
    const { store, fault } = await openStore('v1');
    expect([store.persistent, fault]).toEqual([true, undefined]);
    expect((await store.learners()).map((learner) => learner.nickname)).toEqual(['Lele', '小雨', '']);
    expect(await store.learner(xiaoyu)).toMatchObject({ lock: ['sun', 'boat', 'tree'], settings: { pinyin: true } });
    expect((await store.attempts([xiaoyu, guest], lesson)).map((attempt) => attempt.verdict.passed).sort()).toEqual([
      false,
      true,
      true,
    ]);
    expect((await store.aliases()).map(({ from, to }) => [from, to])).toEqual([[guest, xiaoyu]]);
    expect((await store.drafts(xiaoyu, lesson)).length).toBe(2);
    expect((await store.work(xiaoyu, `${lesson}#think`))?.versions.map((version) => version.content)).toEqual([
      { text: '我会' },
      { text: '我会先问老师。' },
    ]);
    expect(await store.machine()).toEqual({ pathway: 'stepping-up/summer-10' });
    expect((await store.deletedLearners()).length).toBe(1);
    expect(store.skippedRows()).toBe(0);
  });

  it('are numbered on under the same device, and what was deleted is erased', async () => {
    await restoreDump('v1-again');
    const { store } = await openStore('v1-again');
    const device = await store.deviceId();
    expect(JSON.stringify(dump)).toContain(`"key":"device","id":"${device}"`);
    const version = await store.addWorkVersion(xiaoyu, `${lesson}#think`, 'think', { text: '三' }, 1);
    expect(version.versions.map(({ device: made, seq }) => [made, seq])).toEqual([
      [device, 7],
      [device, 8],
      [device, 9],
    ]);
    expect([await store.purgeDeleted('start-2', '2026-11-28'), await store.deletedLearners()]).toEqual([1, []]);
  });
});
