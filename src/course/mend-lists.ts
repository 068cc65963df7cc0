import type { CodeFences } from './code-fences.ts';
import { mendCheck } from './mend-check.ts';
import type { OptionMark } from './option-marks.ts';
import type { Report } from './reporter.ts';
import { originalColumn, replaceInLine, type SourceLine } from './source-line.ts';

/** Lines that were mended. */
export interface MendedLines {
  /** What the parser is to read. */
  readonly lines: readonly SourceLine[];
  /** What `--fix` may write: the mendings with one meaning only. */
  readonly fixable: readonly SourceLine[];
  /** Lines (from 0) of options that were told and can't be read for sure. */
  readonly doubtful: readonly number[];
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
const HINT = /^(\s*)>/;
const NO_PARAGRAPH = /^\s*(?:#{1,6}\s|[|>]|:{3,}|```|~~~|(?:[-*_]\s*){3,}$)/;
/** How far authors are told to indent a reply. */
const REPLY_INDENT = 4;
/** A hint after an empty line may have slipped this far from the margin. */
const SLIPPED_HINT = 2;

/** The list item that a line may belong to: how far it is indented, and where its content begins. */
interface OpenItem {
  readonly indent: number;
  readonly content: number;
}

/** What stands above the line that is looked at. */
interface Above {
  /** The open list items, outermost first. */
  readonly items: readonly OpenItem[];
  readonly isParagraph: boolean;
  readonly isBlank: boolean;
  /** A hint that was moved back to the margin. */
  readonly isMovedHint: boolean;
}

const NOTHING: Above = { items: [], isParagraph: false, isBlank: true, isMovedHint: false };

type Tell = (index: number, code: string, severity: 'error' | 'note') => void;

/**
 * CommonMark's traps in lists: told, and mended so that what follows is still read as it was meant. `marks` are options
 * that were told not to be a list's; they are read as one.
 */
export function mendLists(
  lines: readonly SourceLine[],
  fences: CodeFences,
  from: number,
  marks: readonly OptionMark[],
  report: Report,
): MendedLines {
  const mended: SourceLine[] = [...lines];
  const fixable: SourceLine[] = [...lines];
  const markAt = new Map(marks.map((mark) => [mark.index, mark]));
  let above = NOTHING;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (fences.isCode(index)) {
      above = belowBlock(line.text, above);
      continue;
    }
    const tell: Tell = (place, code, severity) =>
      report({ line: index + 1, column: originalColumn(line, place + 1) }, code, {}, severity);
    const isMoved = isSlippedHint(line.text, above, isFollowedByItem(lines, index));
    const fixed = isMoved ? moveHint(line, above, tell) : mendReply(line, above, isFollowedByItem(lines, index), tell);
    fixable[index] = fixed;
    const read = mendSwallowedItem(asItem(fixed, markAt.get(index)), above, tell);
    mended[index] = read;
    above = { ...below(read.text, above), isMovedHint: isMoved || (above.isMovedHint && read.text.trim() === '') };
  }
  const doubtful = marks.filter(({ isComplete }) => !isComplete).map(({ index }) => index);
  return { lines: mended, fixable, doubtful };
}

const asItem = (line: SourceLine, mark: OptionMark | undefined): SourceLine =>
  mark === undefined ? line : mendCheck(mark.asItem(line), () => undefined);

const indentOf = (text: string): number | undefined => HINT.exec(text)?.[1]?.length;

/** ` > hint` after the options and an empty line: nobody answers an option from there. */
function isSlippedHint(text: string, { items, isBlank, isMovedHint }: Above, isBetween: boolean): boolean {
  const indent = indentOf(text) ?? 0;
  if (indent === 0 || indent > SLIPPED_HINT || isBetween) return false;
  return isMovedHint || (isBlank && items.length > 0);
}

/** One note for all the hints of a box. */
function moveHint(line: SourceLine, { isMovedHint }: Above, tell: Tell): SourceLine {
  const indent = indentOf(line.text) ?? 0;
  if (!isMovedHint) tell(indent, 'hint-indent', 'note');
  return replaceInLine(line, 0, indent, '');
}

/**
 * A `>` that isn't indented as far as the option's text ends the list instead of answering the option. One without any
 * indent is a hint, unless it stands right between two options.
 */
function mendReply(line: SourceLine, { items, isBlank }: Above, isBetween: boolean, tell: Tell): SourceLine {
  const indent = indentOf(line.text);
  if (indent === undefined || (indent === 0 && (isBlank || !isBetween))) return line;
  const item = indent === 0 ? items.at(-1) : items.findLast((open) => open.indent < indent);
  if (item === undefined || indent >= item.content) return line;
  tell(indent, 'reply-indent', 'error');
  return replaceInLine(line, 0, indent, ' '.repeat(Math.max(item.content, item.indent + REPLY_INDENT)));
}

/** Does an item follow after the quote that goes on here, with nothing but blank lines between? */
function isFollowedByItem(lines: readonly SourceLine[], index: number): boolean {
  if (!HINT.test(lines[index]?.text ?? '')) return false;
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '' && !HINT.test(text));
  return next !== undefined && ITEM.test(next.text);
}

/** A list that begins with another number than 1 can't interrupt a paragraph: its first line is swallowed as text. */
function mendSwallowedItem(line: SourceLine, above: Above, tell: Tell): SourceLine {
  const [, indent = '', marker = ''] = ITEM.exec(line.text) ?? [];
  if (!/^\d/.test(marker) || /^0*1[.)]$/.test(marker)) return line;
  if (!above.isParagraph || above.items.length > 0) return line;
  tell(indent.length, 'list-swallowed', 'error');
  const asFirst = `1${marker.slice(-1)}`.padEnd(marker.length);
  return replaceInLine(line, indent.length, indent.length + marker.length, asFirst);
}

function below(text: string, above: Above): Above {
  if (text.trim() === '') return { ...above, isParagraph: false, isBlank: true };
  const item = ITEM.exec(text);
  if (item) return { ...NOTHING, items: withItem(above.items, item), isBlank: false };
  if (NO_PARAGRAPH.test(text)) return belowBlock(text, above);
  const isListOver = above.isBlank && !/^\s/.test(text);
  return { ...NOTHING, items: isListOver ? [] : above.items, isParagraph: true, isBlank: false };
}

/** Below a heading, a quote, a table's row, a fence: none of them goes on as a paragraph but the quote, lazily. */
function belowBlock(text: string, above: Above): Above {
  const items = /^\s/.test(text) ? above.items : [];
  return { ...NOTHING, items, isParagraph: /^\s*>/.test(text), isBlank: false };
}

function withItem(
  items: readonly OpenItem[],
  [start, indent = '', , space = '']: RegExpExecArray,
): readonly OpenItem[] {
  // More than four spaces behind the mark belong to the text.
  const content = start.length - (space.length > 4 ? space.length - 1 : 0);
  return [...items.filter((item) => item.content <= indent.length), { indent: indent.length, content }];
}
