import { boxNames } from './box-names.ts';
import type { CodeFences } from './code-fences.ts';
import { nearest } from './nearest.ts';
import type { Report } from './reporter.ts';
import { originalColumn, replaceInLine, type SourceLine } from './source-line.ts';

/**
 * CommonMark's traps in lists: told, and mended so that what follows is still read as it was meant.
 */
export interface MendedLines {
  /** What the parser is to read. */
  readonly lines: readonly SourceLine[];
  /** What `--fix` may write: the mendings with one meaning only. */
  readonly fixable: readonly SourceLine[];
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
const GLUED_CHECK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\])(?=[^\s([\]])/;
const EMPTY_CHECK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[\](?=\s|[^\s(])/;
const HINT = /^(\s*)>/;
const BOX_SPACE = /^(:{3,}[\p{L}\d_-]+)\s+(?=\{)/u;
const NAME_SPACE = /^(:{3,})\s+(?=([\p{L}\d_-]+)\s*(?:\{|$))/u;
const GLUED_MARK = /^(\s*(?:[-*+]|\d{1,9}[.)]))(?=\[[ xX]?\])/;
const NO_PARAGRAPH = /^\s*(?:#{1,6}\s|[|>]|:{3,}|```|~~~|(?:[-*_]\s*){3,}$)/;

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
}

const NOTHING: Above = { items: [], isParagraph: false, isBlank: true };

/** Mends the lines behind the frontmatter that aren't code. */
export function mendLines(lines: readonly SourceLine[], fences: CodeFences, from: number, report: Report): MendedLines {
  const mended: SourceLine[] = [...lines];
  const fixable: SourceLine[] = [...lines];
  let above = NOTHING;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (fences.isCode(index)) {
      above = belowBlock(line.text, above);
      continue;
    }
    const tell = (column: number, code: string, severity: 'error' | 'note'): void =>
      report({ line: index + 1, column: originalColumn(line, column + 1) }, code, {}, severity);
    const isBetween = isFollowedByItem(lines, index);
    const fixed = mendHint(mendCheck(mendBoxSpace(line, tell), tell), above, isBetween, tell);
    fixable[index] = fixed;
    const read = mendSwallowedItem(fixed, above, tell);
    mended[index] = read;
    above = below(read.text, above);
  }
  return { lines: mended, fixable };
}

type Tell = (column: number, code: string, severity: 'error' | 'note') => void;

/** `:::choose {#id}` and `::: choose`: with a space, there is no box. What may be no name is left alone. */
function mendBoxSpace(line: SourceLine, tell: Tell): SourceLine {
  const beforeName = NAME_SPACE.exec(line.text);
  const isName = beforeName !== null && nearest(beforeName[2] ?? '', boxNames) !== undefined;
  const match = BOX_SPACE.exec(line.text) ?? (isName ? beforeName : null);
  if (match === null) return line;
  const end = match[1]?.length ?? 0;
  tell(end, 'box-space', 'note');
  return mendBoxSpace(replaceInLine(line, end, match[0].length, ''), () => undefined);
}

/** `3. [x]三` and `3.[x] 三` without a space are no tasks, and `[]` isn't one either. */
function mendCheck(line: SourceLine, tell: Tell): SourceLine {
  const mark = GLUED_MARK.exec(line.text)?.[0].length;
  if (mark !== undefined) {
    tell(mark, 'task-space', 'note');
    return mendCheck(replaceInLine(line, mark, mark, ' '), () => undefined);
  }
  const empty = EMPTY_CHECK.exec(line.text);
  const filled = empty ? replaceInLine(line, (empty[1]?.length ?? 0) + 1, (empty[1]?.length ?? 0) + 1, ' ') : line;
  const glued = GLUED_CHECK.exec(filled.text);
  if (empty || glued) tell((empty?.[1] ?? glued?.[1] ?? '').length - (empty ? 0 : 3), 'task-space', 'note');
  return glued ? replaceInLine(filled, glued[0].length, glued[0].length, ' ') : filled;
}

/**
 * A `>` that isn't indented as far as the option's text ends the list instead of answering the option. One without any
 * indent is a hint, unless it stands right between two options.
 */
function mendHint(line: SourceLine, { items, isBlank }: Above, isBetween: boolean, tell: Tell): SourceLine {
  const indent = HINT.exec(line.text)?.[1]?.length;
  if (indent === undefined || (indent === 0 && (isBlank || !isBetween))) return line;
  const item = indent === 0 ? items.at(-1) : items.findLast((open) => open.indent < indent);
  if (item === undefined || indent >= item.content) return line;
  tell(indent, 'reply-indent', 'error');
  return replaceInLine(line, 0, indent, ' '.repeat(item.content));
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
  if (item) return { items: withItem(above.items, item), isParagraph: false, isBlank: false };
  if (NO_PARAGRAPH.test(text)) return belowBlock(text, above);
  const isListOver = above.isBlank && !/^\s/.test(text);
  return { items: isListOver ? [] : above.items, isParagraph: true, isBlank: false };
}

/** Below a heading, a quote, a table's row, a fence: none of them goes on as a paragraph but the quote, lazily. */
function belowBlock(text: string, above: Above): Above {
  const items = /^\s/.test(text) ? above.items : [];
  return { items, isParagraph: /^\s*>/.test(text), isBlank: false };
}

function withItem(
  items: readonly OpenItem[],
  [start, indent = '', , space = '']: RegExpExecArray,
): readonly OpenItem[] {
  // More than four spaces behind the mark belong to the text.
  const content = start.length - (space.length > 4 ? space.length - 1 : 0);
  return [...items.filter((item) => item.content <= indent.length), { indent: indent.length, content }];
}
