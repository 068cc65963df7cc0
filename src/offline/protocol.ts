import { isArrayOf, isBoolean, isNumber, isRecord, isString } from '../core/json.ts';

/**
 * What a page tells the worker: that it is here (so: go on filling, and how far are we?), to take over now, to look at
 * every stored file again (`verify`), or to fetch anew what is damaged or missing and then look again (`mend`). The last
 * three are answered through a port.
 */
export type ToWorker = { readonly type: 'hello' | 'take' | 'verify' | 'mend' };

/** How far the worker is with looking at its files, each hashed and compared with what the build says. */
export interface VerifyNews {
  /** Files looked at, of how many. */
  readonly done: number;
  readonly total: number;
  /** Those that are not as they should be: a path below the root, or the id of a pack. */
  readonly bad: readonly string[];
  readonly isOver: boolean;
}

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

const TO_WORKER = ['hello', 'take', 'verify', 'mend'] as const;

/** Parses a page's message; undefined if it isn't one of ours. */
export function toWorker(message: unknown): ToWorker | undefined {
  if (!isRecord(message)) return undefined;
  const type = TO_WORKER.find((known) => known === message.type);
  return type && { type };
}

/** Parses a worker's message; undefined if it isn't one of ours. */
export function fromWorker(message: unknown): FromWorker | undefined {
  if (!isRecord(message)) return undefined;
  const { type, ready, total, whole, fault } = message;
  if (type === 'offline-fault' && fault === 'quota-full') return { type, fault };
  if (type !== 'offline' || !isNumber(ready) || !isNumber(total)) return undefined;
  return { type, ready, total, whole: whole === true };
}

/** Parses the worker's news about its files; undefined if it isn't any. */
export function parseVerifyNews(message: unknown): VerifyNews | undefined {
  if (!isRecord(message)) return undefined;
  const { done, total, bad, isOver } = message;
  if (!isNumber(done) || !isNumber(total) || !isArrayOf(bad, isString) || !isBoolean(isOver)) return undefined;
  return { done, total, bad, isOver };
}
