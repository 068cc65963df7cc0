import { isNumber, isRecord } from '../core/json.ts';

/** What a page tells the worker: that it is here (so: go on filling, and how far are we?), or to take over now. */
export type ToWorker = { readonly type: 'hello' } | { readonly type: 'take' };

/** The answer to `take`. `busy`: some other window is in a lesson. */
export type TakeAnswer = 'taken' | 'busy';

/** How far this build is stored, counted in lessons. `whole`: every page, script and picture is here. */
export interface OfflineCount {
  readonly ready: number;
  readonly total: number;
  readonly whole: boolean;
}

/** What the worker tells its pages. */
export type FromWorker =
  | ({ readonly type: 'offline' } & OfflineCount)
  | { readonly type: 'offline-fault'; readonly fault: 'quota-full' };

/** Parses a page's message; undefined if it isn't one of ours. */
export function toWorker(message: unknown): ToWorker | undefined {
  if (!isRecord(message)) return undefined;
  return message.type === 'hello' || message.type === 'take' ? { type: message.type } : undefined;
}

/** Parses a worker's message; undefined if it isn't one of ours. */
export function fromWorker(message: unknown): FromWorker | undefined {
  if (!isRecord(message)) return undefined;
  const { type, ready, total, whole, fault } = message;
  if (type === 'offline-fault' && fault === 'quota-full') return { type, fault };
  if (type !== 'offline' || !isNumber(ready) || !isNumber(total)) return undefined;
  return { type, ready, total, whole: whole === true };
}
