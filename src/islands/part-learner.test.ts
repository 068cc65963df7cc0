import { expect, test } from 'vitest';
import { identitiesOf } from '../progress/identity.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { partLearner } from './part-learner.ts';

test('parts one from all that it was joined to, and leaves the others together', async () => {
  const store = createMemoryStore();
  for (const [from, to] of [
    ['a', 'b'],
    ['c', 'b'],
    ['d', 'c'],
  ] as const) {
    await store.addAlias(from, to, true, 1);
  }
  await partLearner(store, 'b');
  const aliases = await store.aliases();
  const sameAs = (id: string) => [...identitiesOf(aliases, id)].sort();
  expect([sameAs('a'), sameAs('b'), sameAs('c')]).toEqual([['a'], ['b'], ['c', 'd']]);
});

test('says nothing about who is joined to nobody', async () => {
  const store = createMemoryStore();
  await partLearner(store, 'a');
  expect(await store.aliases()).toEqual([]);
});
