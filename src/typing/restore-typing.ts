import { isIndex, isIndexSet } from '../core/indexes.ts';
import { isArrayOf, isNumber, isRecord, isString } from '../core/json.ts';
import { keysOfChar } from './keys-of-char.ts';
import type { Place } from './place.ts';
import { readTally } from './read-tally.ts';
import type { TypingTarget } from './target.ts';
import type { Slip, TypingState } from './typing-state.ts';

const SLIPS: readonly (Slip | null)[] = ['ime-on', 'ime-off', 'caps', 'shift', null];

/** More than a field for one line ever holds. */
const TEXT_AT_MOST = 4000;

/**
 * Parses a kept state; undefined if it doesn't fit this target. Time stamps of another page mean nothing in this one, so
 * whoever goes on with it sends a `pause` first.
 */
export function restoreTyping(target: TypingTarget, saved: unknown): TypingState | undefined {
  if (!isRecord(saved)) return undefined;
  const { misses, missed, typed, pre, lastAt } = saved;
  const place = readPlace(target, saved);
  const slip = SLIPS.find((name) => name === saved.slip);
  const tally = readTally(saved.tally);
  if (place === undefined || slip === undefined || tally === undefined) return undefined;
  if (!isArrayOf(misses, isText) || !isText(typed) || !isText(pre)) return undefined;
  if (!isIndexSet(missed, target.lines[place.line]?.length ?? 0)) return undefined;
  if (lastAt !== null && !isNumber(lastAt)) return undefined;
  return { ...place, misses, missed, typed, pre, slip, lastAt, tally };
}

const isText = (value: unknown): value is string => isString(value) && value.length <= TEXT_AT_MOST;

/** In `hanzi` the character is a number of characters, and may be all of the line's. */
function readPlace(target: TypingTarget, { line, char, letter }: Readonly<Record<string, unknown>>): Place | undefined {
  if (!isIndex(line, target.lines.length + 1)) return undefined;
  const chars = target.lines[line] ?? [];
  if (!isIndex(char, Math.max(1, chars.length + (target.mode === 'hanzi' ? 1 : 0)))) return undefined;
  const found = chars[char];
  const keys = found === undefined || target.mode === 'hanzi' ? '' : keysOfChar(target.mode, found);
  return isIndex(letter, Math.max(1, keys.length)) ? { line, char, letter } : undefined;
}
