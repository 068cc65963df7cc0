import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringLeft } from './bring-left.ts';
import { type Left, leaveBehind } from './left-behind.ts';
import { createMemoryStore } from './memory-store.ts';
import { StorageError, type Store } from './store.ts';
import { exercise, learner, draft as makeDraft, newAttempt } from './store-samples.ts';

/** A plain object whose keys are the stored ones, as localStorage is. */
class Shelf {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, text: string) {
    this[key] = text;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

let shelf: Shelf;
let store: Store;

beforeEach(async () => {
  shelf = new Shelf();
  vi.stubGlobal('localStorage', shelf);
  store = createMemoryStore();
  await store.putLearner(learner('rain'));
});
afterEach(() => vi.unstubAllGlobals());

const draft = (at: number) => ({ ...makeDraft('rain', 1, `at ${at}`), at });
const answer = (at: number, isWork = false): Left['answer'] => ({
  lang: 'zh',
  attempt: { ...newAttempt(1), answer: `answer at ${at}` },
  at,
  isWork,
});

describe('what a page left behind', () => {
  it('comes into the store once, and goes from where it lay', async () => {
    leaveBehind({ draft: draft(5), answer: answer(5, true) });
    await bringLeft(store);
    expect(Object.keys(shelf)).toEqual([]);
    expect(await store.draft('rain', exercise(1))).toEqual(draft(5));
    expect((await store.attempts(['rain'])).map(({ at, answer: given }) => [at, given])).toEqual([[5, 'answer at 5']]);
    expect((await store.work('rain', exercise(1)))?.versions.map(({ content }) => content)).toEqual(['answer at 5']);
  });

  it('is not written twice if it got through after all', async () => {
    leaveBehind({ draft: draft(5), answer: answer(5) });
    await store.addAttempt('rain', 'zh', newAttempt(1), 5, draft(5));
    await bringLeft(store);
    expect(await store.attempts(['rain'])).toHaveLength(1);
  });

  it('is brought to both of two who did it together, but to nobody who is gone', async () => {
    const together = { ...answer(5, true), partner: 'bean' } as Left['answer'];
    leaveBehind({ draft: draft(5), answer: together });
    await bringLeft(store);
    expect((await store.attempts(['rain', 'bean'])).map(({ learner: who, together: other }) => [who, other])).toEqual([
      ['rain', undefined],
    ]);
    await store.putLearner(learner('bean'));
    leaveBehind({ draft: draft(6), answer: { ...answer(6, true), partner: 'bean' } as Left['answer'] });
    await bringLeft(store);
    const made = (await store.attempts(['bean'])).map(({ at, together: other }) => [at, other]);
    expect(made).toEqual([[6, 'rain']]);
    expect((await store.work('bean', exercise(1)))?.versions).toHaveLength(1);
  });

  it('keeps the latest of several drafts, and every answer', async () => {
    leaveBehind({ draft: draft(5), answer: answer(5) });
    leaveBehind({ draft: draft(6), answer: answer(6) });
    leaveBehind({ draft: draft(7) });
    leaveBehind({ draft: draft(8) });
    await bringLeft(store);
    expect((await store.draft('rain', exercise(1)))?.at).toBe(8);
    expect((await store.attempts(['rain'])).map(({ at }) => at)).toEqual([5, 6]);
  });

  it('does not take the place of what was written since', async () => {
    leaveBehind({ draft: draft(5) });
    await store.putDraft(draft(6));
    await bringLeft(store);
    expect((await store.draft('rain', exercise(1)))?.at).toBe(6);
  });

  it('brings a guest along whose own row was on its way, but nobody who was erased', async () => {
    const guest = learner('guest', { guest: true });
    leaveBehind({ draft: makeDraft('guest', 1), guest });
    leaveBehind({ draft: makeDraft('gone', 1) });
    leaveBehind({ draft: makeDraft('sly', 1), guest });
    leaveBehind({
      draft: makeDraft('fake', 1),
      guest: learner('fake'),
    });
    await bringLeft(store);
    expect((await store.learners()).map(({ id }) => id).sort()).toEqual(['guest', 'rain']);
    expect(await store.drafts('guest')).toHaveLength(1);
    expect(await store.drafts('gone')).toEqual([]);
    expect(await store.drafts('sly')).toEqual([]);
    expect(Object.keys(shelf)).toEqual([]);
  });

  const strange = ['', 'no JSON', 'null', '[]', '{"draft":{"learner":"rain"}}', '{"__proto__":{}}'];
  it.each(strange)('drops what it can’t read (%j), and brings the rest', async (text) => {
    shelf.setItem(`jieti.left rain ${exercise(1)} 1`, text);
    leaveBehind({ draft: draft(5) });
    shelf.setItem('jieti.theme', 'dark');
    await bringLeft(store);
    expect(Object.keys(shelf)).toEqual(['jieti.theme']);
    expect(await store.drafts('rain')).toEqual([draft(5)]);
  });

  it('leaves an answer out that isn’t one, and keeps its draft', async () => {
    const bad = { ...answer(5), attempt: { exercise: exercise(1), answer: 1 } };
    shelf.setItem(`jieti.left rain ${exercise(1)} 5`, JSON.stringify({ draft: draft(5), answer: bad }));
    await bringLeft(store);
    expect(await store.attempts(['rain'])).toEqual([]);
    expect(await store.drafts('rain')).toEqual([draft(5)]);
  });

  it('waits where it is while the store refuses it', async () => {
    leaveBehind({ draft: draft(5) });
    const full = { ...store, putDraft: () => Promise.reject(new StorageError('quota-full')) };
    await bringLeft(full);
    expect(Object.keys(shelf)).toHaveLength(1);
    await bringLeft(store);
    expect(await store.drafts('rain')).toHaveLength(1);
  });

  it('asks nothing of a browser that forbids such storage', async () => {
    vi.stubGlobal('localStorage', undefined);
    leaveBehind({ draft: draft(5) });
    await expect(bringLeft(store)).resolves.toBeUndefined();
  });
});
