import { err, ok, type Result } from '../../core/result.ts';
import { toHalfWidth } from '../../core/text.ts';
import type { CodeProblem } from './code-problem.ts';

/**
 * The 25 signs of codes. B, C, D, G, I, L, O, Q, S, U and Z are left out: in a child's handwriting they look like 8, 6, 0,
 * 1, 2, 5 or V.
 */
const SIGNS = '0123456789AEFHJKMNPRTVWXY';

/** What was surely meant by a letter that is in no code. C isn't here: it may be a 6, a G or an open 0. */
const MEANT = { O: '0', D: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8', U: 'V' };

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(SIGNS, (sign, value) => [sign, value] as const),
  ...Object.entries(MEANT).map(([letter, sign]) => [letter, SIGNS.indexOf(sign)] as const),
]);

/** How many signs stand together. */
const GROUP = 4;

/** No course has room for a code of more signs than this; and no more text than this is looked at. */
export const MOST_SIGNS = 400;
const MOST_TEXT = 2000;

/** What stands between signs and says nothing: spaces, hyphens, dots, strokes, commas, what can't be seen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}.,:;·•・‧∙⋅_/|'"`~~−]/u;

/** The group that a sign stands in, from 1. */
export const groupOf = (index: number): number => Math.floor(index / GROUP) + 1;

/** Values 0..24 as signs in groups of four with spaces between them. */
export function showSigns(values: readonly number[]): string {
  return values.map((value, index) => (index > 0 && index % GROUP === 0 ? ' ' : '') + SIGNS[value]).join('');
}

/** The values of the signs in a text that somebody typed; small letters, full width, look-alikes and gaps are forgiven. */
export function readSigns(text: string): Result<readonly number[], CodeProblem> {
  if (text.length > MOST_TEXT) return err({ problem: 'too-long', by: text.length - MOST_SIGNS });
  const values: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = toHalfWidth(char).toUpperCase();
    const value = VALUES.get(plain);
    if (value !== undefined) values.push(value);
    else if (!BETWEEN.test(plain)) return err({ problem: 'sign', sign: char, at, group: groupOf(values.length) });
    at += char.length;
  }
  if (values.length === 0) return err({ problem: 'empty' });
  return values.length > MOST_SIGNS ? err({ problem: 'too-long', by: values.length - MOST_SIGNS }) : ok(values);
}
