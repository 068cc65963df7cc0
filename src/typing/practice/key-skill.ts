import type { KeyTally } from '../tally.ts';

/** How well somebody types one key, from all that they ever typed on it. Nobody is asked to prove anything anew. */
export interface KeySkill {
  /** How often the key was typed right. */
  readonly hits: number;
  /** How many of these had a time: the first key after a pause has none. */
  readonly timed: number;
  /** Milliseconds a hit takes, recent ones counting more; null before the first timed one. */
  readonly ms: number | null;
  /** The share typed without a miss before, 0..1, recent ones counting more. */
  readonly accuracy: number;
}

/** A hit counts half as much when this many more have been typed. */
const HALF_LIFE = 20;

/** Until so many hits, all count alike: one slow start must not be remembered as the child's speed. */
const SEED_HITS = 5;

/**
 * The skill after one more tally: exponential moving averages per hit, half-life 20 hits. All hits of a tally have
 * moved the average by their mean, since only sums are kept; for the same reason the seed is the mean of the first
 * hits (five, and whatever shares a tally with the fifth), not their median. Gaps come clipped to 80..5000 ms.
 */
export function withHits(skill: KeySkill | undefined, tally: KeyTally): KeySkill | undefined {
  const [hits, misses, ms, timed] = tally;
  if (!(hits > 0)) return skill;
  const old = skill ?? { hits: 0, timed: 0, ms: null, accuracy: 0 };
  const clean = Math.min(1, Math.max(0, 1 - misses / hits));
  return {
    hits: old.hits + hits,
    timed: old.timed + timed,
    ms: timed > 0 ? blend(old.ms ?? 0, old.timed, ms / timed, timed) : old.ms,
    accuracy: blend(old.accuracy, old.hits, clean, hits),
  };
}

function blend(old: number, seen: number, mean: number, count: number): number {
  const weight = seen < SEED_HITS ? count / (seen + count) : 1 - 2 ** (-count / HALF_LIFE);
  return old + weight * (mean - old);
}

/** Characters a minute on this key; 0 while nothing is known. */
export const cpmOf = (skill: KeySkill | undefined): number => (skill?.ms ? 60_000 / skill.ms : 0);
