import { StorageError } from './store.ts';

/** How long to wait for the database, in milliseconds. */
export interface Patience {
  /** In all: an old disk that is busy starting Windows, or with what a pulled plug left, takes its time. */
  readonly openMs: number;
  /** Once it is known that another tab holds the tables in an older version and doesn't let go. */
  readonly blockedMs: number;
}

export const usualPatience: Patience = { openMs: 30_000, blockedMs: 3_000 };

/** Waits for an opening, at most so long; `hurry` shortens the wait once it is known to be blocked. */
export async function inTime<T>(
  { openMs, blockedMs }: Patience,
  open: (hurry: () => void) => PromiseLike<T>,
): Promise<T> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let giveUpIn = (_ms: number): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUpIn = (ms) => timers.push(setTimeout(() => reject(new StorageError('storage-blocked')), ms));
  });
  giveUpIn(openMs);
  try {
    return await Promise.race([open(() => giveUpIn(blockedMs)), givenUp]);
  } finally {
    timers.forEach(clearTimeout);
  }
}
