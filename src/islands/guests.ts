import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';

/** A guest's work can be claimed within a day; later nobody remembers whose it was. */
const CLAIM_WITHIN_MS = 24 * 60 * 60_000;

/** What a guest left behind. */
interface Unclaimed {
  readonly guest: Learner;
  /** How many exercises they answered, and how many more they only began. */
  readonly done: number;
  readonly begun: number;
}

/** The latest guest whose work nobody has claimed yet; undefined if there is none. */
export async function unclaimedGuest(store: Store): Promise<Unclaimed | undefined> {
  const claimed = new Set((await store.aliases()).map(({ from }) => from));
  const guests = (await store.learners()).filter(({ id, guest }) => guest && !claimed.has(id));
  for (const guest of guests.filter(({ seenAt }) => Date.now() - seenAt < CLAIM_WITHIN_MS)) {
    const [attempts, drafts] = await Promise.all([store.attempts([guest.id]), store.drafts(guest.id)]);
    const done = new Set(attempts.map(({ exercise }) => exercise));
    const begun = drafts.filter(({ exercise }) => !done.has(exercise)).length;
    if (done.size + begun > 0) return { guest, done: done.size, begun };
  }
  return undefined;
}

/** "That was me": from now on what the guest did counts as the learner's. */
export async function claimGuest(store: Store, guest: Learner, learner: Learner): Promise<void> {
  await store.addAlias(guest.id, learner.id, true, Date.now());
}
