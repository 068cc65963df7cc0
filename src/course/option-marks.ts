import type { CodeFences } from './code-fences.ts';
import type { KindRange } from './kind-ranges.ts';
import { replaceInLine, type SourceLine } from './source-line.ts';

const KINDS: ReadonlySet<string> = new Set(['choose', 'order']);
/** Each is a way to count that Markdown doesn't know. */
const STYLES = [
  /^([ \t]{0,3})[（(]\s*\d{1,2}\s*[)）]\s*(?=\S)/,
  /^([ \t]{0,3})[A-Ha-hＡ-Ｈ][.．、)）]\s*(?=\S)/,
  /^([ \t]{0,3})[①-⑳]\s*(?=\S)/,
  /^([ \t]{0,3})[一二三四五六七八九十]、\s*(?=\S)/,
] as const;
const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/;
const CHECK = /^\[[ xX]?\]/;

/** A line whose mark isn't one, and the same as a list's item. */
export interface OptionMark {
  /** The line, from 0. */
  readonly index: number;
  /** Where the mark begins in it, from 0. */
  readonly place: number;
  readonly mark: string;
  /** Is a mark all that is missing? In a choice the `[ ]` may be missing as well. */
  readonly isComplete: boolean;
  readonly asItem: (line: SourceLine) => SourceLine;
}

/** The options of a box that are marked with A., ① or （1） instead of as a list; none if it has a list of its own. */
export function optionMarks(
  lines: readonly SourceLine[],
  fences: CodeFences,
  { kind, from, to }: KindRange,
): readonly OptionMark[] {
  if (!KINDS.has(kind)) return [];
  const own = lines
    .slice(from, to)
    .map(({ text }, place) => ({ text, index: from + place }))
    .filter(({ index }) => !fences.isCode(index));
  if (own.filter(({ text }) => ITEM.test(text)).length > 1) return [];
  const marked = STYLES.map((style) =>
    own.flatMap(({ text, index }) => {
      const [whole, indent = ''] = style.exec(text) ?? [];
      return whole === undefined ? [] : [{ index, whole, indent, rest: text.slice(whole.length) }];
    }),
  ).find((found) => found.length > 1);
  if (marked === undefined) return [];
  return marked.map(({ index, whole, indent, rest }, number) => ({
    index,
    place: indent.length,
    mark: whole.trim(),
    isComplete: kind !== 'choose' || CHECK.test(rest),
    asItem: (line) => replaceInLine(line, 0, whole.length, `${indent}${number + 1}. `),
  }));
}
