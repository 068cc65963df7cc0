import { describe, expect, it, vi } from 'vitest';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import { fakeFolder } from '../../../tests/fixtures/stick/fake-folder.ts';
import { everything } from '../../../tests/fixtures/stick/fake-machine.ts';
import { readSaveFile } from '../../records/file/read-save-file.ts';
import { recordsOf } from '../../saving/open-file.ts';
import { pause } from '../../saving/pause.ts';
import { createMemoryStore } from '../../storage/memory-store.ts';
import type { Store } from '../../storage/store.ts';
import { exercise, fill, learner } from '../../storage/store-samples.ts';
import { childOrders } from './child-orders.ts';
import { keepInChildFolder } from './keep-in-folder.ts';
import { type Keep, saveChildren } from './save-children.ts';

/** Two children, one of them under two ids, a claimed guest, one who never chose an animal, and one who did nothing. */
async function camp(): Promise<Store> {
  const store = createMemoryStore();
  await fill(store, 'rain', { nickname: '小雨', group: '三班' });
  await fill(store, 'rain-2', { nickname: '小雨', group: '三班', seenAt: 1 });
  await fill(store, 'lele', { nickname: '乐乐', group: '三班' });
  await fill(store, 'claimed', { guest: true, nickname: '' });
  await fill(store, 'stranger', { guest: true, nickname: '' });
  await store.putLearner(learner('looked', { guest: true, nickname: '' }));
  await store.addAlias('rain-2', 'rain', true, 1);
  await store.addAlias('claimed', 'lele', true, 1);
  return store;
}

const save = async (store: Store, keep: Keep) =>
  saveChildren(store, await childOrders(store, 'nobody'), { courses: ['c'], keep, onProgress: () => undefined });

describe("everybody's file at the end of camp", () => {
  // The document that says which version this is.
  vi.stubGlobal('document', { documentElement: { dataset: {} } });

  it('holds, all together, everything that the machine holds', async () => {
    const [store, stick] = [await camp(), fakeFolder()];
    const { saved, failed } = await save(store, keepInChildFolder(stick));
    expect([failed, saved.map(({ named }) => named)]).toEqual([0, [['乐乐'], ['小雨'], ['nobody']]]);
    expect(saved.map(({ answers, works }) => [answers, works])).toEqual([
      [4, 2],
      [4, 2],
      [2, 1],
    ]);
    const elsewhere = createMemoryStore();
    for (const bytes of stick.held.values()) {
      const read = await readSaveFile(bytes, pause);
      if (read.ok) await elsewhere.merge(recordsOf(read.value));
    }
    const before = await everything(store);
    const worked = { ...before, learners: before.learners.filter(({ id }) => id !== 'looked') };
    expect(stateOf(await everything(elsewhere))).toBe(stateOf(worked));
  });

  it('counts as failed if it can’t be kept, lies there cut, or holds less than the machine', async () => {
    const store = await camp();
    const cut: Keep = async (name, bytes) => ({ name, bytes: bytes.slice(0, -40) });
    const refuse: Keep = async () => Promise.reject(new Error('full'));
    expect([(await save(store, cut)).failed, (await save(store, refuse)).failed]).toEqual([3, 3]);
    const meanwhile: Keep = async (name, bytes) => {
      await store.addWorkVersion('lele', exercise(7), 'think', name, 1);
      return { name, bytes };
    };
    expect((await save(store, meanwhile)).saved.map(({ named }) => named)).toEqual([['小雨'], ['nobody']]);
  });

  it('takes the place of no other file, and is not laid twice', async () => {
    const [store, stick] = [await camp(), fakeFolder()];
    const first = await save(store, keepInChildFolder(stick));
    await save(store, keepInChildFolder(stick));
    expect(stick.held.size).toBe(3);
    const [name = ''] = first.saved.map((one) => one.name);
    stick.held.set(name, new Uint8Array([1]));
    const again = await save(store, keepInChildFolder(stick));
    expect(again.saved[0]?.name).toBe(name.replace('.jieti.zip', '_2.jieti.zip'));
    expect(stick.held.get(name)).toEqual(new Uint8Array([1]));
  });
});
