/** A seeded source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A small seeded generator (mulberry32, Tommy Ettinger, public domain): the same seed gives the same numbers
 * on every machine, so a shuffled exercise looks the same after a reload. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy of `items` (Fisher-Yates), drawn from the given source. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** The numbers 0 … count-1 in a shuffled order that is the same for the same seed. */
export function shuffledIndexes(count: number, seed: number): readonly number[] {
  return shuffled(
    Array.from({ length: count }, (_, index) => index),
    seededRandom(seed),
  );
}

/** As `shuffledIndexes`, but never the plain order 0, 1, 2 … (of two or more). */
export function mixedIndexes(count: number, seed: number): readonly number[] {
  const order = shuffledIndexes(count, seed);
  return order.every((item, at) => item === at) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Any number as a seed: a whole number from 0 to 2^32-1, which survives JSON. */
export const toSeed = (value: number): number => value >>> 0;

/** Is `value` a seed as `toSeed` makes them? */
export const isSeed = (value: unknown): value is number => typeof value === 'number' && value === value >>> 0;
