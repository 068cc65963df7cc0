import type { TargetChar, TargetLine, TypingMode } from './target.ts';

/** How many cells fit a line of the page; a Chinese character takes two. */
export const lineCells: Readonly<Record<TypingMode, number>> = {
  keys: 30,
  words: 30,
  text: 34,
  symbols: 30,
  pinyin: 36,
  hanzi: 28,
};

/** A break where one would pause anyway is worth this many cells off the ideal. */
const REST_BONUS = 14;

/** No line may begin with these. */
const CLOSING = /^[，。！？；：、）”’》…—,.!?;:)\]}]$/u;

/**
 * The target's lines as they stand on the screen: an author's line that is too long goes on in the next one. Breaks
 * come after a space, which stays to be typed, or after a punctuation mark, or between two Chinese characters.
 */
export function breakLines(mode: TypingMode, lines: readonly TargetLine[]): readonly TargetLine[] {
  return lines.flatMap((line) => breakLine(line, mode)).filter((line) => line.length > 0);
}

function breakLine(line: TargetLine, mode: TypingMode): readonly TargetLine[] {
  const count = Math.ceil(widthOf(line, mode) / lineCells[mode]);
  if (count < 2) return [line];
  const end = breakAt(line, mode, widthOf(line, mode) / count);
  return end >= line.length ? [line] : [line.slice(0, end), ...breakLine(line.slice(end), mode)];
}

/** Where the first part ends: at the best place of what fits, as near to `ideal` cells as can be. */
function breakAt(line: TargetLine, mode: TypingMode, ideal: number): number {
  const fitting = placesThatFit(line, mode);
  const allowed = fitting.filter(({ end }) => mayBreak(line, end));
  const pool = allowed.length > 0 ? allowed : fitting;
  const cost = ({ end, width }: BreakPlace) => Math.abs(width - ideal) - (isRest(line, end) ? REST_BONUS : 0);
  return pool.reduce((best, place) => (cost(place) < cost(best) ? place : best), pool[0] ?? { end: 1, width: 0 }).end;
}

interface BreakPlace {
  /** Characters before it. */
  readonly end: number;
  /** Cells before it. */
  readonly width: number;
}

function placesThatFit(line: TargetLine, mode: TypingMode): readonly BreakPlace[] {
  const places: BreakPlace[] = [];
  let width = 0;
  for (const [at, char] of line.slice(0, -1).entries()) {
    width += cellsOf(char, mode);
    if (width > lineCells[mode]) break;
    places.push({ end: at + 1, width });
  }
  return places;
}

const mayBreak = (line: TargetLine, end: number): boolean =>
  isRest(line, end) || (isWide(line[end - 1]?.text) && isWide(line[end]?.text) && !CLOSING.test(line[end]?.text ?? ''));

/** Does a space or a punctuation mark stand before this place, and none after it? */
function isRest(line: TargetLine, end: number): boolean {
  const [before, after] = [line[end - 1]?.text ?? '', line[end]?.text ?? ''];
  return before === ' ' || (/^[，。！？；：、…]$/u.test(before) && !CLOSING.test(after));
}

const isWide = (text: string | undefined): boolean => text !== undefined && /[\u2e80-\uffef]/u.test(text);

/** How many cells a line is wide. */
export const widthOf = (line: TargetLine, mode: TypingMode): number =>
  line.reduce((sum, char) => sum + cellsOf(char, mode), 0);

/** In `pinyin` a syllable stands above its character and needs its own width. */
function cellsOf({ text, syllable }: TargetChar, mode: TypingMode): number {
  if (mode !== 'pinyin') return isWide(text) ? 2 : 1;
  if (syllable !== undefined) return Math.max(3, syllable.length + 1);
  return text === ' ' ? 1 : 3;
}
