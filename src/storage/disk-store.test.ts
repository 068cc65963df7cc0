import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NewAttempt } from '../exercises/attempt.ts';
import { openDiskStore } from './disk-store.ts';
import { type SchemaVersion, schemaVersions } from './schema.ts';
import type { Store } from './store.ts';

/** fake-indexeddb's way to let a transaction fail as a browser would, after its requests were accepted. */
type FakeTransaction = IDBTransaction & { _abort(name: string): void };

let databases = 0;
const freshName = () => {
  databases += 1;
  return `disk-${databases}`;
};

function openRaw(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function putRaw(name: string, rows: readonly (readonly [table: string, row: object])[]): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [table, row] of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
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
const draft = { learner: 'a', exercise: 'c/u/l#e', revision: 'r', at: 1, session: null };
const faultOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error) => error.fault,
  );
const answers = async (store: Store) => (await store.attempts(['a'])).length;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the store on disk', () => {
  const next: readonly SchemaVersion[] = [
    ...schemaVersions,
    {
      version: 99,
      name: 'greeting',
      tables: { greetings: 'id' },
      upgrade: (transaction) =>
        transaction
          .table('learners')
          .toCollection()
          .modify((learner) => {
            learner.nickname = `${learner.nickname}!`;
          }),
    },
  ];
  const learner = { id: 'a', nickname: '小雨', animal: 'panda', guest: false, group: '', createdAt: 1, seenAt: 1 };

  it('takes over the rows of each version that was released', async () => {
    for (let count = 1; count < schemaVersions.length; count += 1) {
      const name = freshName();
      const old = await openDiskStore(name, undefined, schemaVersions.slice(0, count));
      await old.putLearner({ ...learner, settings: {} });
      await old.addAttempt('a', 'zh', attempt, 1);
      old.close();
      const store = await openDiskStore(name);
      const note = await store.addNote('三班', '一切都好', 5);
      expect([await answers(store), await store.notes('三班')]).toEqual([1, [note]]);
      store.close();
    }
  });

  it('makes way for a newer version, which upgrades the rows; then it says that there is a newer one', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const name = freshName();
    const old = await openDiskStore(name);
    await old.putLearner({ ...learner, settings: {} });
    const newer = await openDiskStore(name, undefined, next);
    expect((await newer.learner('a'))?.nickname).toBe('小雨!');
    expect(await faultOf(old.learners())).toBe('storage-newer');
    expect(await faultOf(old.addAttempt('a', 'zh', attempt, 1))).toBe('storage-newer');
    newer.close();
    const again = await openDiskStore(name, undefined, next);
    expect((await again.learner('a'))?.nickname).toBe('小雨!');
  });

  it('goes on after the browser closed the connection', async () => {
    const name = freshName();
    const store = await openDiskStore(name);
    await store.addAttempt('a', 'zh', attempt, 1);
    vi.spyOn(console, 'warn').mockReturnValue();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    await store.addAttempt('a', 'zh', attempt, 2);
    expect(await answers(store)).toBe(1);
  });

  it('asks for strict durability in every transaction that writes', async () => {
    const asked: unknown[] = [];
    const name = freshName();
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return real.call(this, names, mode, options);
    });
    const store = await openDiskStore(name);
    await store.addAttempt('a', 'zh', attempt, 1, draft);
    await store.addWorkVersion('a', 'c/u/l#e', 'think', 'x', 1);
    await store.addAlias('a', 'b', true, 1);
    await store.putDraft(draft);
    expect(asked).toEqual(['strict', 'strict', 'strict', 'strict']);
  });

  it('says that the quota is full and writes nothing by halves, at whichever row it fills up', async () => {
    const store = await openDiskStore(freshName());
    await store.addAttempt('a', 'zh', attempt, 1);
    const put = IDBObjectStore.prototype.put;
    for (const full of ['settings', 'attempts', 'drafts']) {
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
        const request = put.call(this, row);
        if (this.name === full) (this.transaction as FakeTransaction)._abort('QuotaExceededError');
        return request;
      });
      expect(await faultOf(store.addAttempt('a', 'zh', attempt, 2, draft))).toBe('quota-full');
      spy.mockRestore();
      expect([await answers(store), await store.draft('a', 'c/u/l#e')]).toEqual([1, undefined]);
    }
    expect((await store.addAttempt('a', 'zh', attempt, 3, draft)).seq).toBe(2);
  });

  it('leaves out rows that it can’t understand, counts each once, and never throws', async () => {
    const name = freshName();
    const store = await openDiskStore(name);
    await store.addAttempt('a', 'zh', attempt, 1, draft);
    await store.addWorkVersion('a', 'c/u/l#e', 'think', 'x', 1);
    const broken: readonly (readonly [string, object])[] = [
      ['learners', { id: 'a' }],
      ['attempts', { learner: 'a', exercise: 'c/u/l#e', id: 'x', verdict: 5 }],
      ['attempts', { learner: 'a', exercise: 'c/u/l#e', id: 'y' }],
      ['aliases', { id: 'x', from: 7 }],
      ['drafts', { learner: 'a', exercise: 'c/u/l#f', session: 1n }],
      ['works', { learner: 'a', exercise: 'c/u/l#f' }],
      ['settings', { key: 'machine' }],
    ];
    await putRaw(name, broken);
    for (let round = 0; round < 2; round += 1) {
      expect([await store.learners(), await answers(store), await store.aliases()]).toEqual([[], 1, []]);
      expect([(await store.drafts('a', 'c/u/l')).length, (await store.works(['a'])).length]).toEqual([1, 1]);
      expect([await store.machine(), await store.purgeDeleted('s', '2026-11-28')]).toEqual([{}, 0]);
    }
    expect(store.skippedRows()).toBe(broken.length);
  });

  it('is a new device when its own row is damaged, so that no number is given twice', async () => {
    const name = freshName();
    const store = await openDiskStore(name);
    const { device } = await store.addAttempt('a', 'zh', attempt, 1);
    await putRaw(name, [['settings', { key: 'device', id: device, seq: 'many' }]]);
    const made = await store.addAttempt('a', 'zh', attempt, 1);
    expect([made.device === device, made.seq, made.device]).toEqual([false, 1, await store.deviceId()]);
  });
});
