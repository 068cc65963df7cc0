import { keyAccuracy } from '../metrics.ts';
import type { Tally } from '../tally.ts';

/** The one thing worth practising next. */
export type ToPractise =
  /** Characters that sound alike. */
  | { readonly type: 'homophone' }
  /** One was wanted, the other came. */
  | { readonly type: 'confusion'; readonly expected: string; readonly pressed: string }
  | { readonly type: 'key'; readonly key: string };

/** From this often on it is a habit, not a slip. */
const HABIT = 2;

/** What a tally says should be practised next; undefined: nothing stands out. */
export function toPractise(tally: Tally): ToPractise | undefined {
  if (tally.homophones >= HABIT) return { type: 'homophone' };
  return commonestConfusion(tally) ?? weakestKey(tally);
}

function commonestConfusion({ confusions }: Tally): ToPractise | undefined {
  const [pair, count] = Object.entries(confusions).reduce<readonly [string, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    ['', 0],
  );
  const [expected, pressed] = Array.from(pair);
  return count < HABIT || expected === undefined || pressed === undefined
    ? undefined
    : { type: 'confusion', expected, pressed };
}

function weakestKey({ keys }: Tally): ToPractise | undefined {
  const missed = Object.entries(keys).filter(([, [, misses]]) => misses > 0);
  const weakness = ([, key]: (typeof missed)[number]) => keyAccuracy(key) ?? 1;
  const [weakest] = missed.sort((a, b) => weakness(a) - weakness(b) || b[1][1] - a[1][1]);
  return weakest && { type: 'key', key: weakest[0] };
}
