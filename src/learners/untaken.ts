import { isString } from '../core/json.ts';
import { untaken, writeUntaken } from './untaken-list.ts';

/** Taking along is told to all tabs: a grown-up may save the whole machine in one of them. */
const CHANNEL = 'jieti.taken';

/** What has been taken along: the progress of this learner, or (left out) of everybody on this machine. */
export function markTaken(learner?: string): void {
  dropUntaken(learner);
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(learner ?? '');
  channel.close();
}

/** From now on this tab also knows what other tabs have seen taken along. */
export function hearTaken(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => {
    if (isString(data)) dropUntaken(data || undefined);
  });
}

/** What one has done is another's from now on: a guest has said who they are. */
export function passUntaken(from: string, to: string): void {
  if (untaken().includes(from)) writeUntaken([...new Set(untaken().map((id) => (id === from ? to : id)))]);
}

/** Nothing of this learner (undefined: of anybody) is left to take along from this tab. */
const dropUntaken = (learner: string | undefined): void =>
  writeUntaken(learner === undefined ? [] : untaken().filter((id) => id !== learner));
