import { toHalfWidth } from '../../core/text.ts';

const LINE_END = /\r\n?|\n/;

/**
 * A text as two are compared by that mean the same to a reader: spaces at line ends, empty lines at the end, full and half
 * width and the style of quotes are forgiven; spaces within a line, empty lines in the middle and capitals are not.
 */
export function looseText(text: string): string {
  const lines = toHalfWidth(text.normalize('NFC').replace(/￥/g, '¥'))
    .replace(/['「」『』]/g, '"')
    .split(LINE_END)
    .map((line) => line.trimEnd());
  return lines.slice(0, lastFilled(lines) + 1).join('\n');
}

/** A text as printed, but for the one line end that `print` leaves behind, which no sentence can say. */
export const exactText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** `looseText` or, where a sentence says *exactly*, `exactText`. */
export const comparedText = (text: string, exact: boolean): string => (exact ? exactText(text) : looseText(text));

/** How many lines a reader sees: empty ones at the end are not counted. */
export function countTextLines(text: string): number {
  return lastFilled(text.split(LINE_END)) + 1;
}

/** How often a text stands in another, without overlap; an empty one, which is everywhere, is counted nowhere. */
export const countOf = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);

function lastFilled(lines: readonly string[]): number {
  let at = lines.length - 1;
  while (at >= 0 && lines[at]?.trim() === '') at -= 1;
  return at;
}
