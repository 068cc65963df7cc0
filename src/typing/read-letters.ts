import { splitSyllable } from './syllables.ts';

/** How the letters in an input method go with the syllables to come: a hint, never a judgement. */
export interface LetterHint {
  /** How many of the letters fit, from the first on. */
  readonly ok: number;
  /** The first letter that doesn't fit, counted without apostrophes and spaces; null: none. */
  readonly wrongAt: number | null;
  /** Which of the syllables that letter belongs to, or the next one if all fit. */
  readonly syllable: number;
}

/** The letters of a pre-edit as they are compared: small, ü as v, without apostrophes, spaces and characters. */
export const lettersOf = (pre: string): string =>
  pre
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z]/g, '');

/**
 * Compares a pre-edit with the syllables expected next. Each may be whole, its initial, or that one's first letter
 * (`nihao`, `nih`, `nh`; `zhg`, `zg`); the last may be unfinished; `lue` does for `lve`. Characters chosen already stand
 * before the letters and take a syllable each. Letters after the last syllable's end are not judged.
 */
export function readLetters(pre: string, syllables: readonly string[]): LetterHint {
  const chosen = (pre.match(/\p{Script=Han}/gu) ?? []).length;
  const letters = lettersOf(pre);
  let reach: Reach = { ok: 0, syllable: chosen };
  let starts: readonly number[] = [0];
  for (let index = chosen; index < syllables.length && reach.ok < letters.length; index += 1) {
    const spellings = spellingsOf(syllables[index] ?? '');
    reach = further(reach, reachOf(letters, starts, spellings, index));
    starts = startsAfter(letters, starts, spellings);
  }
  const isJudged = reach.ok < letters.length && reach.syllable < syllables.length;
  return { ...reach, wrongAt: isJudged ? reach.ok : null };
}

type Reach = Pick<LetterHint, 'ok' | 'syllable'>;

interface Spellings {
  readonly whole: readonly string[];
  readonly short: readonly string[];
}

function spellingsOf(syllable: string): Spellings {
  const whole = lettersOf(syllable);
  const initial = splitSyllable(whole)[0];
  return {
    whole: /^[nl]ve$/.test(whole) ? [whole, whole.replace('v', 'u')] : [whole],
    short: [initial, whole.charAt(0)].filter((text) => text !== ''),
  };
}

const further = (one: Reach, other: Reach): Reach => (other.ok > one.ok ? other : one);

/** How far one gets with this syllable, from wherever the one before may have ended. */
function reachOf(letters: string, starts: readonly number[], { whole }: Spellings, index: number): Reach {
  return starts
    .flatMap((start) => whole.map((text) => ({ count: commonStart(letters.slice(start), text), start, text })))
    .map(({ count, start, text }) => ({ ok: start + count, syllable: count === text.length ? index + 1 : index }))
    .reduce(further, { ok: 0, syllable: index });
}

function commonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.charAt(count) === other.charAt(count)) count += 1;
  return count;
}

function startsAfter(letters: string, starts: readonly number[], { whole, short }: Spellings): readonly number[] {
  const ends = starts.flatMap((start) =>
    [...whole, ...short].filter((text) => letters.startsWith(text, start)).map((text) => start + text.length),
  );
  return [...new Set(ends)];
}
