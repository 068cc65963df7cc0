import { wordTable } from '../../core/word-table.ts';
import { readColor } from './css-color.ts';
import { normalStyle, splitValue } from './normal-style.ts';
import { HOLE } from './quotes.ts';

/** A property and the value that the browser is to compute for it. */
export interface WantedStyle {
  readonly property: string;
  readonly value: string;
}

const PIXELS: Readonly<Record<string, number>> = wordTable({
  ...{ pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54, rem: 16 },
});

/** What browsers compute for words, in a page whose user has changed no font size. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = wordTable({
  'font-size': wordTable({
    ...{ 'xx-small': '9px', 'x-small': '10px', small: '13px', medium: '16px', large: '18px' },
    ...{ 'x-large': '24px', 'xx-large': '32px', 'xxx-large': '48px' },
  }),
  'font-weight': wordTable({ normal: '400', bold: '700' }),
});

/** Shorthands whose computed text lists every part, and the one part that a single word sets. */
const ONE_PART: Readonly<Record<string, string>> = wordTable({
  'text-decoration': 'text-decoration-line',
  'list-style': 'list-style-type',
});

/**
 * Reads the property and value that an author wrote (its quoted parts apart, as `HOLE` in the value): named colours, other
 * units and words come out as what the browser computes. Undefined for an empty value.
 */
export function readStyle(property: string, written: string, texts: readonly string[]): WantedStyle | undefined {
  const [first = '', ...others] = written.split(HOLE);
  const value = others.reduce((text, part, at) => `${text}${texts[at] ?? ''}${part}`, first).trim();
  const words = splitValue(value.toLowerCase()).map((word) => computedWord(property, word));
  if (words.length === 0) return undefined;
  const asked = partOf(property, words);
  return { property: asked, value: normalStyle(asked, words.join(' ')) };
}

function partOf(property: string, words: readonly string[]): string {
  const name = property.startsWith('--') ? property : property.toLowerCase();
  if (words.length > 1) return name;
  if (name === 'background' && words[0]?.startsWith('rgb')) return 'background-color';
  return ONE_PART[name] ?? name;
}

const computedWord = (property: string, word: string): string =>
  WORDS[property]?.[word] ?? readColor(word) ?? word.replace(/^(-?[\d.]+)(pt|pc|in|cm|mm|rem)$/, inPixels);

const inPixels = (_: string, digits: string, unit: string): string => `${Number(digits) * (PIXELS[unit] ?? 1)}px`;
