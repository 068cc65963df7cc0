import type { KeyTally, Tally } from './tally.ts';

/** Figures over raw counts; formulas and where they come from in typing.md, sections 1.3 and 6.3. Null: not defined. */

const MINUTE_MS = 60_000;

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const perMinute = (count: number, ms: number): number | null => (ms > 0 ? (count * MINUTE_MS) / ms : null);

/** Characters a minute: slots / active time. Stop on error, so each slot was typed right in the end (as in keybr). */
export const cpm = ({ slots, activeMs }: Tally): number | null => perMinute(slots, activeMs);

/** Words a minute: cpm / 5, a word being five characters by convention (keybr, monkeytype, tuxtype). */
export function wpm(tally: Tally): number | null {
  const chars = cpm(tally);
  return chars === null ? null : chars / 5;
}

/** 字/分, for tallies of `hanzi`: Chinese characters that stood right / active time; marks don't count. */
export const hanziPerMinute = ({ hits, activeMs }: Tally): number | null => perMinute(hits, activeMs);

/** 0..1: slots without a miss / slots (keybr's accuracy: however often a place is missed, it counts once). */
export const firstTryAccuracy = ({ clean, slots }: Tally): number | null => share(clean, slots);

/** 0..1: right keystrokes / all keystrokes (monkeytype, qwerty-learner), for teachers. */
export const keystrokeAccuracy = ({ hits, wrong }: Tally): number | null => share(hits, hits + wrong);

/**
 * 0..100, how even the gaps between hits are: 100 (1 − tanh(c + c³/3 + c⁵/5)), c = standard deviation / mean
 * (monkeytype's key consistency). Null for fewer than two gaps.
 */
export function rhythm({ gaps: [count, sum, squares] }: Tally): number | null {
  if (count < 2 || sum <= 0) return null;
  const mean = sum / count;
  const c = Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean;
  return 100 * (1 - Math.tanh(c + c ** 3 / 3 + c ** 5 / 5));
}

/** Characters a minute of one key: its timed hits / their time. */
export const keyCpm = ([, , ms, timed]: KeyTally): number | null => perMinute(timed, ms);

/** 0..1, of one key: places without a miss / places. A place missed and not yet hit is a place too. */
export function keyAccuracy([hits, misses]: KeyTally): number | null {
  const places = Math.max(hits, misses);
  return share(places - misses, places);
}
