import { isArrayOf, isString } from '../core/json.ts';

/**
 * Whose answers of this tab exist on this machine only. Kept in sessionStorage: what an earlier day left is no reason to
 * hold anybody up. All that lessons need of it; the rest is `untaken.ts`.
 */
const KEY = 'jieti.untaken';

/** The ids of the learners whose progress has not been taken along. */
export function untaken(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return isArrayOf(ids, isString) ? ids : [];
  } catch {
    return []; // Forbidden storage, or another program's text: nobody is held up for that.
  }
}

/** An answer of this learner has been kept here. */
export function noteUntaken(learner: string): void {
  const ids = untaken();
  if (!ids.includes(learner)) writeUntaken([...ids, learner]);
}

/** Replaces the list. */
export function writeUntaken(ids: readonly string[]): void {
  try {
    if (ids.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // As above.
  }
}
