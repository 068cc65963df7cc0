import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../storage/memory-store.ts';
import type { Store } from '../storage/store.ts';
import { draft, learner, newAttempt } from '../storage/store-samples.ts';
import { claimGuest, unclaimedGuest } from './guests.ts';

const HOUR = 60 * 60_000;

async function guestIn(store: Store, id: string, hoursAgo: number): Promise<void> {
  await store.putLearner(learner(id, { guest: true, seenAt: Date.now() - hoursAgo * HOUR }));
}

const found = async (store: Store) => {
  const unclaimed = await unclaimedGuest(store);
  return unclaimed && [unclaimed.guest.id, unclaimed.done, unclaimed.begun];
};

describe('unclaimedGuest', () => {
  it('finds a guest who has only begun something', async () => {
    const store = createMemoryStore();
    await guestIn(store, 'guest', 1);
    await store.putDraft(draft('guest', 1));
    expect(await found(store)).toEqual(['guest', 0, 1]);
  });

  it('counts an exercise once: answered, or else begun', async () => {
    const store = createMemoryStore();
    await guestIn(store, 'guest', 1);
    await store.addAttempt('guest', 'zh', newAttempt(1), 1, draft('guest', 1));
    await store.addAttempt('guest', 'zh', newAttempt(1), 2, draft('guest', 1));
    await store.putDraft(draft('guest', 2));
    expect(await found(store)).toEqual(['guest', 1, 1]);
  });

  it('passes over guests who did nothing, who were here yesterday, and who are claimed', async () => {
    const store = createMemoryStore();
    for (const [id, hoursAgo] of [
      ['idle', 0],
      ['claimed', 1],
      ['late', 2],
      ['old', 25],
    ] as const) {
      await guestIn(store, id, hoursAgo);
      if (id !== 'idle') await store.putDraft(draft(id, 1));
    }
    const me = learner('me');
    await claimGuest(store, learner('claimed', { guest: true }), me);
    expect(await found(store)).toEqual(['late', 0, 1]);
    await claimGuest(store, learner('late', { guest: true }), me);
    expect(await found(store)).toBeUndefined();
  });
});
