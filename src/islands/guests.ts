import type { Learner, Store } from '../storage/store.ts';

/** A guest's work can be claimed within a day; later nobody remembers whose it was. */
const CLAIM_WITHIN_MS = 24 * 60 * 60_000;

/** The latest guest whose answers nobody has claimed yet, and how many exercises it did; undefined if there is none. */
export async function unclaimedGuest(
  store: Store,
): Promise<{ readonly guest: Learner; readonly count: number } | undefined> {
  const claimed = new Set((await store.aliases()).map(({ from }) => from));
  const guests = (await store.learners()).filter(({ id, guest }) => guest && !claimed.has(id));
  const [guest] = guests.filter(({ seenAt }) => Date.now() - seenAt < CLAIM_WITHIN_MS);
  if (!guest) return undefined;
  const attempts = await store.attempts([guest.id]);
  const count = new Set(attempts.map(({ exercise }) => exercise)).size;
  return count > 0 ? { guest, count } : undefined;
}

/** "That was me": from now on the guest's attempts count as the learner's, and half-done work goes over to them. */
export async function claimGuest(store: Store, guest: Learner, learner: Learner): Promise<void> {
  await store.addAlias(guest.id, learner.id, true, Date.now());
  const own = new Set((await store.drafts(learner.id)).map(({ exercise }) => exercise));
  for (const draft of await store.drafts(guest.id)) {
    if (!own.has(draft.exercise)) await store.putDraft({ ...draft, learner: learner.id });
  }
}
