import { breakLines, lineCells, widthOf } from '../break-lines.ts';
import type { TargetChar, TargetLine, TypingMode } from '../target.ts';
import type { PracticeItem } from './material.ts';

/** The text of a round as far as it is made. */
export interface RoundPage {
  readonly lines: readonly TargetLine[];
  /** Keys to press: letters, signs and spaces. */
  readonly letters: number;
}

export const emptyPage: RoundPage = { lines: [], letters: 0 };

/** One to two minutes at thirty characters a minute. */
const LETTERS_AT_MOST = 60;
const LINES_AT_MOST = 2;

const SPACE: TargetChar = { text: ' ' };

/**
 * The page with one more item: on the last line if it fits, else on the next; undefined if it is too much. The space
 * between two words is typed, at the end of a line too; between Chinese words it only shows where one ends.
 */
export function withItem(page: RoundPage, item: PracticeItem, mode: TypingMode): RoundPage | undefined {
  const lines = joined(page.lines, partsOf(item, mode), mode);
  const letters = lines.reduce((sum, line) => sum + lettersIn(line, mode), 0);
  return lines.length > LINES_AT_MOST || letters > LETTERS_AT_MOST ? undefined : { lines, letters };
}

function joined(lines: readonly TargetLine[], parts: readonly TargetLine[], mode: TypingMode): readonly TargetLine[] {
  const [last, first] = [lines[lines.length - 1], parts[0]];
  if (last === undefined || first === undefined) return [...lines, ...parts];
  const before = lines.slice(0, -1);
  const together = [...last, SPACE, ...first];
  if (fits(together, mode)) return [...before, together, ...parts.slice(1)];
  return [...before, mode === 'pinyin' ? last : [...last, SPACE], ...parts];
}

/** A sentence that is longer than a line goes on in the next. */
const partsOf = ({ line }: PracticeItem, mode: TypingMode): readonly TargetLine[] =>
  fits(line, mode) ? [line] : breakLines(mode, [line]);

/** Room for the space that may have to follow is kept. */
const fits = (line: TargetLine, mode: TypingMode): boolean => widthOf(line, mode) + spare(mode) <= lineCells[mode];
const spare = (mode: TypingMode): number => (mode === 'pinyin' ? 0 : 1);

/** How many keys a line takes. */
export const lettersIn = (line: TargetLine, mode: TypingMode): number =>
  mode === 'pinyin' ? line.reduce((sum, { syllable }) => sum + (syllable?.length ?? 0), 0) : line.length;
