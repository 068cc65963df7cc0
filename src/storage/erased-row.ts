import { isRecord, isString } from '../core/json.ts';
import type { WritableRows } from './tables.ts';

/** Whom this machine has erased for good: random ids, each with the day. No names: it only serves to ask before an old stick brings them back. */
export type Erased = ReadonlyMap<string, string>;

/** Some years of a large school; the oldest are forgotten first. */
export const ERASED_MOST = 2000;

/** The ids in the row, oldest first; undefined if the row holds none. */
export function parseErased(row: unknown): Erased | undefined {
  if (!isRecord(row) || !isRecord(row.days)) return undefined;
  return new Map(Object.entries(row.days).flatMap(([id, day]) => (isString(day) ? [[id, day] as const] : [])));
}

/** Remembers these ids as erased on this day (`YYYY-MM-DD`). */
export function putErased(rows: WritableRows, before: Erased, ids: Iterable<string>, day: string): void {
  const all = new Map(before);
  for (const id of ids) {
    all.delete(id);
    all.set(id, day);
  }
  write(rows, [...all].slice(-ERASED_MOST));
}

/** These are back: somebody was asked. */
export function forgetErased(rows: WritableRows, before: Erased, back: Iterable<string>): void {
  const backIds = new Set(back);
  const left = [...before].filter(([id]) => !backIds.has(id));
  if (left.length < before.size) write(rows, left);
}

function write(rows: WritableRows, days: readonly (readonly [id: string, day: string])[]): void {
  if (days.length === 0) rows.delete('settings', 'erased');
  else rows.put('settings', { key: 'erased', days: Object.fromEntries(days) });
}
