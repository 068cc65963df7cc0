import { isArrayOf, isString, type Json } from '../core/json.ts';
import { isCount, readTally } from './read-tally.ts';
import type { Tally } from './tally.ts';

/** The shape below; another number here is another shape, and unknown. */
const VERSION = 1;

/**
 * A tally as small JSON, about 0.4 KB for a lesson: [version, totals, the keys' characters in one text, their figures,
 * the confusions' pairs in one text, their counts].
 */
export function packTally(tally: Tally): Json {
  const { slots, clean, hits, wrong, activeMs, gaps, slips, deleted, homophones } = tally;
  const keys = Object.entries(tally.keys).filter(([key]) => Array.from(key).length === 1);
  const pairs = Object.entries(tally.confusions).filter(([pair]) => Array.from(pair).length === 2);
  return [
    VERSION,
    [slots, clean, hits, wrong, activeMs, ...gaps, slips, deleted, homophones],
    keys.map(([key]) => key).join(''),
    keys.flatMap(([, figures]) => [...figures]),
    pairs.map(([pair]) => pair).join(''),
    pairs.map(([, count]) => count),
  ];
}

/** The tally in a saved value; undefined for whatever `packTally` doesn't make. */
export function unpackTally(saved: unknown): Tally | undefined {
  if (!Array.isArray(saved) || saved.length !== 6 || saved[0] !== VERSION) return undefined;
  const [, totals, keyText, figures, pairText, counts] = saved as readonly unknown[];
  if (!isArrayOf(totals, isCount) || totals.length !== 11 || !isString(keyText) || !isString(pairText))
    return undefined;
  const keys = recordOf(Array.from(keyText), figures, 4);
  const confusions = recordOf(cutInPairs(pairText), counts, 1);
  if (keys === undefined || confusions === undefined) return undefined;
  const [slots, clean, hits, wrong, activeMs, count, sum, squares, slips, deleted, homophones] = totals;
  const gaps = [count, sum, squares];
  const pairs = Object.fromEntries(Object.entries(confusions).map(([pair, figure]) => [pair, figure[0]]));
  const rest = { keys, confusions: pairs, slips, deleted, homophones };
  return readTally({ slots, clean, hits, wrong, activeMs, gaps, ...rest });
}

function cutInPairs(text: string): readonly string[] {
  const chars = Array.from(text);
  return chars.flatMap((char, at) => (at % 2 === 0 ? [char + (chars[at + 1] ?? '')] : []));
}

/** The names, each once, with `width` figures for each; undefined if they don't go together. */
function recordOf(
  names: readonly string[],
  figures: unknown,
  width: number,
): Readonly<Record<string, readonly number[]>> | undefined {
  if (!isArrayOf(figures, isCount) || figures.length !== names.length * width) return undefined;
  const rows = new Map(names.map((name, at) => [name, figures.slice(at * width, (at + 1) * width)]));
  return rows.size === names.length ? Object.fromEntries(rows) : undefined;
}
