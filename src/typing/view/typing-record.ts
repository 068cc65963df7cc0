import { isRecord } from '../../core/json.ts';
import { keysOfChar } from '../keys-of-char.ts';
import { cpm, firstTryAccuracy, hanziPerMinute } from '../metrics.ts';
import { packTally, unpackTally } from '../pack-tally.ts';
import type { Tally } from '../tally.ts';
import type { TypingTarget } from '../target.ts';

/** What is counted a minute: keys, or Chinese characters. */
export type SpeedUnit = 'keys' | 'characters';

/** How some typing went; null: not known yet. */
export interface TypingRecord {
  /** The share of characters that were right at once, 0..1. */
  readonly accuracy: number | null;
  /** A minute. */
  readonly speed: number | null;
  readonly unit: SpeedUnit;
}

/** The record of a tally over the whole target, or over its characters before a place. */
export function recordOf(
  target: TypingTarget,
  tally: Tally,
  before = { line: target.lines.length, char: 0 },
): TypingRecord {
  const accuracy = firstTryAccuracy(tally);
  if (target.mode === 'hanzi') return { accuracy, speed: hanziPerMinute(tally), unit: 'characters' };
  if (target.mode !== 'pinyin') return { accuracy, speed: cpm(tally), unit: 'keys' };
  const minutes = tally.activeMs / 60_000;
  return { accuracy, speed: minutes > 0 ? syllablesBefore(target, before) / minutes : null, unit: 'characters' };
}

/** Letters are what the tally of `pinyin` counts; a child counts characters. */
function syllablesBefore(
  { mode, lines }: TypingTarget,
  before: { readonly line: number; readonly char: number },
): number {
  const chars = [...lines.slice(0, before.line).flat(), ...(lines[before.line] ?? []).slice(0, before.char)];
  return chars.filter((char) => keysOfChar(mode, char) !== '').length;
}

/** What a view knows of an earlier answer. */
export interface PastTyping {
  readonly exercise: string;
  readonly answer: unknown;
}

/** The latest earlier record of this exercise; the answer that holds `tally`, which may be written already, is not earlier. */
export function lastRecord(
  history: readonly PastTyping[],
  exercise: string,
  target: TypingTarget,
  tally: Tally,
): TypingRecord | undefined {
  const own = JSON.stringify(packTally(tally));
  const packed = history.flatMap((past) =>
    past.exercise === exercise && isRecord(past.answer) ? [past.answer.tally] : [],
  );
  const earlier = packed.filter((other) => JSON.stringify(other) !== own);
  const last = unpackTally(earlier[earlier.length - 1]);
  return last && recordOf(target, last);
}
