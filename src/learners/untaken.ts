import { isArrayOf, isString } from '../core/json.ts';

/**
 * Whose answers of this tab exist on this machine only. Kept in sessionStorage: what an earlier day left is no reason to
 * hold anybody up. Taking it along is told to all tabs, since a grown-up may save the whole machine in one of them.
 */
const KEY = 'jieti.untaken';
const CHANNEL = 'jieti.taken';

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
  if (!ids.includes(learner)) write([...ids, learner]);
}

/** What has been taken along: the progress of this learner, or (left out) of everybody on this machine. */
export function markTaken(learner?: string): void {
  drop(learner);
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(learner ?? '');
  channel.close();
}

/** From now on this tab also knows what other tabs have seen taken along. */
export function hearTaken(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => {
    if (isString(data)) drop(data || undefined);
  });
}

/** What one has done is another's from now on: a guest has said who they are. */
export function passUntaken(from: string, to: string): void {
  if (untaken().includes(from)) write([...new Set(untaken().map((id) => (id === from ? to : id)))]);
}

const drop = (learner: string | undefined): void =>
  write(learner === undefined ? [] : untaken().filter((id) => id !== learner));

function write(ids: readonly string[]): void {
  try {
    if (ids.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // As above.
  }
}
