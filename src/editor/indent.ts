import type { SourceLang } from '../code/source-lang.ts';
import { changeBetween, type TextChange } from './text-change.ts';

/** One step of indentation. */
export const indentUnit = (lang: SourceLang): string => (lang === 'python' ? '    ' : '  ');

/** The blanks with which a line begins. */
export const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';
const OPENS_TAG = new RegExp(`<(?!(?:${VOID})\\b)([a-z][a-z0-9]*)\\b[^<>]*(?<!/)>\\s*$`, 'i');
const LEAVES_BLOCK = /^\s*(?:return|break|continue|pass|raise)\b/;

/** What is typed for Enter behind `before`, the part of the line that stands before the caret. */
export function newLine(before: string, lang: SourceLang): string {
  const own = indentOf(before);
  const unit = indentUnit(lang);
  if (isOpening(before, lang)) return `\n${own}${unit}`;
  const isDone = lang === 'python' && LEAVES_BLOCK.test(before) && own.endsWith(unit);
  return `\n${isDone ? own.slice(unit.length) : own}`;
}

/** Does what comes next belong inside this line? */
function isOpening(before: string, lang: SourceLang): boolean {
  if (lang === 'html') return OPENS_TAG.test(before) || /[{([]\s*$/.test(before);
  const code = lang === 'python' ? before.replace(/#[^"']*$/, '') : before.replace(/\/\/[^"']*$/, '');
  return (lang === 'python' ? /[:：{([]\s*$/ : /[{([]\s*$/).test(code);
}

/** How many blanks Backspace takes at once; 0: it takes what it always takes. */
export function blanksToDelete(before: string, lang: SourceLang): number {
  if (before === '' || !/^ +$/.test(before)) return 0;
  const { length } = indentUnit(lang);
  return before.length % length || length;
}

/** Is this a bracket that closes a block, typed on a line of its own? Then the line moves back by one step. */
export const closesBlock = (before: string, typed: string, lang: SourceLang): boolean =>
  lang !== 'python' && typed === '}' && /^ +$/.test(before);

/**
 * Moves the lines that a selection touches in or out by one step; undefined if nothing moves. Empty lines stay empty.
 * A selection that ends at the beginning of a line doesn't touch that line.
 */
export function shiftLines(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { lang, out }: { readonly lang: SourceLang; readonly out: boolean },
): TextChange | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', last);
  const block = text.slice(from, next < 0 ? text.length : next);
  const moved = block
    .split('\n')
    .map((line) => (out ? withoutStep(line, lang) : withStep(line, lang)))
    .join('\n');
  return moved === block ? undefined : { start: from, end: from + block.length, text: moved };
}

const withStep = (line: string, lang: SourceLang): string => (line.trim() === '' ? line : indentUnit(lang) + line);

function withoutStep(line: string, lang: SourceLang): string {
  if (line.startsWith('\t')) return line.slice(1);
  return line.slice(Math.min(indentUnit(lang).length, /^ */.exec(line)?.[0].length ?? 0));
}

/** The blanks that Tab types at a column, up to the next step. */
export const blanksToStep = (column: number, lang: SourceLang): string =>
  ' '.repeat(indentUnit(lang).length - (column % indentUnit(lang).length));

/** Where an offset of the old text stands when lines were moved; each line's change is counted, not the block's. */
export function offsetAfterShift(before: string, after: string, offset: number): number {
  const line = before.slice(0, offset).split('\n').length - 1;
  const starts = [before, after].map((text) => startOfLine(text, line));
  const [oldStart = 0, newStart = 0] = starts;
  const own = [before, after].map((text, index) => lineAt(text, starts[index] ?? 0));
  const { start, end, text } = changeBetween(own[0] ?? '', own[1] ?? '');
  const column = offset - oldStart;
  const grown = text.length - (end - start);
  return newStart + Math.max(column === 0 && grown > 0 ? 0 : column + grown, 0);
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

const lineAt = (text: string, start: number): string => text.slice(start).split('\n', 1)[0] ?? '';
