import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../storage/memory-store.ts';
import { draft, LESSON } from '../storage/store-samples.ts';
import { draftsOf } from './drafts-of.ts';

describe('draftsOf', () => {
  it("brings back what was half done under any of the learner's ids: their own first, else the latest", async () => {
    const store = createMemoryStore();
    await store.putDraft({ ...draft('me', 1, 'mine'), at: 1 });
    await store.putDraft({ ...draft('guest', 1, 'guest'), at: 9 });
    await store.putDraft({ ...draft('guest', 2, 'guest'), at: 3 });
    await store.putDraft({ ...draft('stick', 2, 'stick'), at: 2 });
    await store.putDraft({ ...draft('stick', 3, 'stick'), at: 2 });
    await store.putDraft({ ...draft('somebody', 4), at: 2 });
    const found = await draftsOf(store, 'me', ['guest', 'me', 'stick'], LESSON);
    expect([...found.values()].map(({ exercise, session }) => [exercise, session]).sort()).toEqual([
      [`${LESSON}#e1`, 'mine'],
      [`${LESSON}#e2`, 'guest'],
      [`${LESSON}#e3`, 'stick'],
    ]);
  });

  it('finds nothing where nothing was begun, and nothing of other lessons', async () => {
    const store = createMemoryStore();
    await store.putDraft(draft('me', 1));
    expect((await draftsOf(store, 'me', ['me'], 'c/u/other')).size).toBe(0);
  });
});
