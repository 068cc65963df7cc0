import { type Random, shuffled } from '../../core/random.ts';
import { SHIFT } from './key-order.ts';

const LETTER = /^[a-z]$/;

/** Signs that stand around something, as opener and closer. */
const PAIRS: readonly string[] = ['()', '[]', '{}', '<>', '""', "''"];

/** Signs that stand after a word. */
const AFTER = /^[,.]$/;

/** Keys that patterns go well with: letters, and the semicolon under the little finger. */
const PLAIN = /^[a-z;]$/;
const DIGIT = /^\d$/;

/**
 * A pattern of three keys with the focus among them (`fjf`), a sign where signs stand: around something, after it, or
 * between two parts. `others` are the keys to choose from beside it: letters, and for a digit other digits.
 */
export function drill(focus: string, others: readonly string[], random: Random): string {
  const letters = others.filter((key) => LETTER.test(key));
  const isSign = !PLAIN.test(focus) && !DIGIT.test(focus);
  if (!isSign || letters.length === 0) return triple(focus, others.filter(goesWith(focus)), random);
  return withSign(triple(pick(letters, random), letters, random), focus, others, random);
}

/** May a key stand in a pattern with this one? Letters with letters, digits with both. */
export const goesWith =
  (focus: string) =>
  (key: string): boolean =>
    DIGIT.test(focus) ? DIGIT.test(key) || LETTER.test(key) : PLAIN.test(key);

function triple(focus: string, others: readonly string[], random: Random): string {
  const typed = others.filter((key) => key !== focus);
  const [one, two = one] = shuffled(typed, random);
  // Alone, a key comes once to five times.
  if (one === undefined || two === undefined) return focus.repeat(1 + Math.floor(random() * 5));
  return shuffled([focus, pick([focus, one], random), pick([one, two], random)], random).join('');
}

/** The word with the sign on it: a capital for Shift; `(word)`, `word.`, `wo=rd`. */
export function withSign(word: string, sign: string, keys: readonly string[], random: Random): string {
  if (sign === SHIFT) return word.slice(0, 1).toUpperCase() + word.slice(1);
  const around = PAIRS.find((pair) => pair.includes(sign));
  if (around !== undefined && keys.includes(around[0] ?? '') && keys.includes(around[1] ?? '')) {
    return `${around[0]}${word}${around[1]}`;
  }
  if (AFTER.test(sign)) return word + sign;
  const middle = 1 + Math.floor(random() * (word.length - 1));
  return word.slice(0, middle) + sign + word.slice(middle);
}

/** One of the items, drawn from the source; the list must not be empty. */
export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;
