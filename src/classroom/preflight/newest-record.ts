import type { Store } from '../../storage/store.ts';

/** The latest moment that any record on this machine says, in milliseconds since 1970; 0: there is none. */
export async function newestRecord(store: Store): Promise<number> {
  const [learners, { savedAt }] = await Promise.all([store.learners(), store.machine()]);
  const attempts = await store.attempts(learners.map(({ id }) => id));
  return [
    ...learners.flatMap(({ createdAt, seenAt }) => [createdAt, seenAt]),
    ...attempts.map(({ at }) => at),
    savedAt ?? 0,
  ].reduce((newest, at) => Math.max(newest, at), 0);
}
