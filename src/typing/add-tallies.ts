import type { KeyTally, Tally } from './tally.ts';

/** Two tallies as one: of two lines, two lessons, two days. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  slots: a.slots + b.slots,
  clean: a.clean + b.clean,
  hits: a.hits + b.hits,
  wrong: a.wrong + b.wrong,
  activeMs: a.activeMs + b.activeMs,
  gaps: [a.gaps[0] + b.gaps[0], a.gaps[1] + b.gaps[1], a.gaps[2] + b.gaps[2]],
  keys: merged(a.keys, b.keys, addKeys),
  confusions: merged(a.confusions, b.confusions, (one, other) => one + other),
  slips: a.slips + b.slips,
  deleted: a.deleted + b.deleted,
  homophones: a.homophones + b.homophones,
});

const addKeys = (a: KeyTally, b: KeyTally): KeyTally => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

function merged<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
  const sums = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const known = sums.get(key);
    sums.set(key, known === undefined ? value : add(known, value));
  }
  return Object.fromEntries(sums);
}
