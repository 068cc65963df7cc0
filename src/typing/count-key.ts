import { IDLE_MS } from './active-time.ts';
import type { KeyTally, Tally } from './tally.ts';
import { keyOf } from './us-keyboard.ts';

/** No hand is faster: a shorter gap is two fingers at once, and counts as this (typing.md, section 6.3). */
const FASTEST_MS = 80;

const NO_KEY: KeyTally = [0, 0, 0, 0];

/**
 * The tally after the right key. `gap`: milliseconds since the hit before; null where there is none to compare with
 * (the first key, after a pause, after a miss).
 */
export function countHit(tally: Tally, key: string, clean: boolean, gap: number | null): Tally {
  return {
    ...tally,
    slots: tally.slots + 1,
    clean: tally.clean + (clean ? 1 : 0),
    hits: tally.hits + 1,
    gaps: withGap(tally.gaps, gap),
    keys: withKey(tally, key, [1, 0, gap === null ? 0 : keyTime(key, gap), gap === null ? 0 : 1]),
  };
}

/** The tally after a wrong key; only the first at its place counts as a miss there. */
export function countMiss(tally: Tally, key: string, pressed: string, isFirst: boolean): Tally {
  return {
    ...tally,
    wrong: tally.wrong + 1,
    keys: isFirst ? withKey(tally, key, [0, 1, 0, 0]) : tally.keys,
    confusions: withConfusion(tally.confusions, key + pressed),
  };
}

/** The confusions with one more of this pair. */
export const withConfusion = (confusions: Tally['confusions'], pair: string): Tally['confusions'] => ({
  ...confusions,
  [pair]: (confusions[pair] ?? 0) + 1,
});

function withKey({ keys }: Tally, key: string, more: KeyTally): Tally['keys'] {
  const [hits, misses, ms, timed] = keys[key] ?? NO_KEY;
  return { ...keys, [key]: [hits + more[0], misses + more[1], ms + more[2], timed + more[3]] };
}

/** A gap that was cut off says nothing about rhythm. */
function withGap([count, sum, squares]: Tally['gaps'], gap: number | null): Tally['gaps'] {
  return gap === null || gap >= IDLE_MS ? [count, sum, squares] : [count + 1, sum + gap, squares + gap * gap];
}

/** Shift is a press of its own, so a capital is not judged slower (keybr's time to type: elapsed / (modifiers + 1)). */
function keyTime(key: string, gap: number): number {
  return Math.round(Math.max(FASTEST_MS, gap) / (keyOf(key)?.shift ? 2 : 1));
}
