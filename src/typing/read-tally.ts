import { isArrayOf, isNumber, isRecord } from '../core/json.ts';
import type { KeyTally, Tally } from './tally.ts';

/** Whole and not negative, and small enough that sums of thousands of them stay exact. */
export const isCount = (value: unknown): value is number =>
  isNumber(value) && Number.isInteger(value) && value >= 0 && value <= 1e12;

/** Parses a tally that was kept as it is, in a draft; undefined for whatever is none. */
export function readTally(saved: unknown): Tally | undefined {
  if (!isRecord(saved)) return undefined;
  const { slots, clean, hits, wrong, activeMs, gaps, slips, deleted, homophones } = saved;
  const counts = [slots, clean, hits, wrong, activeMs, slips, deleted, homophones];
  if (!isArrayOf(counts, isCount) || !isFigures(gaps, 3)) return undefined;
  const keys = readRecord(saved.keys, 1, isKeyTally);
  const confusions = readRecord(saved.confusions, 2, isCount);
  if (keys === undefined || confusions === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = counts;
  const [count = 0, sum = 0, squares = 0] = gaps;
  const totals = { slots: a, clean: b, hits: c, wrong: d, activeMs: e, gaps: [count, sum, squares] as const };
  return b > a ? undefined : { ...totals, keys, confusions, slips: f, deleted: g, homophones: h };
}

const isFigures = (value: unknown, length: number): value is readonly number[] =>
  isArrayOf(value, isCount) && value.length === length;

const isKeyTally = (value: unknown): value is KeyTally => isFigures(value, 4);

/** A record whose names are of so many code points, and so none of a prototype's. */
function readRecord<T>(
  saved: unknown,
  width: number,
  isValue: (value: unknown) => value is T,
): Readonly<Record<string, T>> | undefined {
  if (!isRecord(saved)) return undefined;
  const rows = Object.entries(saved);
  const own = rows.flatMap(([name, value]) =>
    Array.from(name).length === width && isValue(value) ? [[name, value] as const] : [],
  );
  return own.length === rows.length ? Object.fromEntries(own) : undefined;
}
