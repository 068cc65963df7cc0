import { isSound, missing } from './checks.ts';
import { plus } from './field.ts';

/** A code that may have been meant: its signs, and where it differs from what was typed. */
export interface NearCode {
  readonly signs: readonly number[];
  readonly at: readonly number[];
}

/**
 * The sound codes that are one wrong sign, or two swapped neighbours, away from this unsound one. A swap leaves the first
 * sum as it is, in which all places weigh alike; a wrong sign doesn't, and is off by just what is missing there.
 */
export function nearCodes(signs: readonly number[], course: string): readonly NearCode[] {
  const [off] = missing(signs, course);
  const tries = signs.map((sign, index): NearCode => {
    const mended = [...signs];
    if (off !== 0) mended[index] = plus(sign, off);
    else mended.splice(index, 2, signs[index + 1] ?? sign, sign);
    return { signs: mended, at: off === 0 ? [index, index + 1] : [index] };
  });
  const usable = off === 0 ? tries.slice(0, -1) : tries;
  return usable.filter((code) => isSound(code.signs, course));
}
