import { isNumber, isRecord, isString } from '../core/json.ts';

/** What the lesson tells the frame that starts workers. A `spawn` brings the port that the worker is to get. */
export type ToWorkerFrame =
  | { readonly type: 'script'; readonly text: string }
  | { readonly type: 'spawn'; readonly id: number }
  | { readonly type: 'kill'; readonly id: number };

/** A worker that could not be loaded, or broke down. */
export interface WorkerCrash {
  readonly id: number;
  readonly message: string;
}

/** The one message of that frame; undefined for anything else. */
export function parseWorkerCrash(value: unknown): WorkerCrash | undefined {
  if (!isRecord(value) || value.type !== 'crashed') return undefined;
  return isNumber(value.id) && isString(value.message) ? { id: value.id, message: value.message } : undefined;
}
