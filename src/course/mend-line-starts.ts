import { type KindSchema, schemas } from '../exercises/schemas.ts';
import type { CodeFences } from './code-fences.ts';
import { commaItems, plainComma } from './comma-items.ts';
import { partGluedMark } from './glued-mark.ts';
import type { KindRange } from './kind-ranges.ts';
import type { Report } from './reporter.ts';
import { firstChange, originalColumn, type SourceLine } from './source-line.ts';

/**
 * Mends what begins a line and is no mark to Markdown: `1、一` in an exercise with a list, and `1.一`, `-键盘`, `##标题`
 * anywhere. One note a file, at the first place: all of them are harmless.
 */
export function mendLineStarts(
  lines: readonly SourceLine[],
  fences: CodeFences,
  from: number,
  ranges: readonly KindRange[],
  report: Report,
): readonly SourceLine[] {
  const typed = ranges.filter(({ kind }) => (schemas[kind] as unknown as KindSchema).hasTarget);
  const isProse = (index: number): boolean =>
    index >= from && !fences.isCode(index) && !typed.some((range) => range.from <= index && index < range.to);
  const parted = lines.map((line, index) => (isProse(index) ? partGluedMark(line) : line));
  const found = ranges.map((range) => commaItems(parted, fences, range));
  const items = new Set(found.flatMap((commas) => commas.items));
  const mended = parted.map((line, index) => (items.has(index) ? plainComma(line) : line));
  reportMended(lines, mended, report);
  for (const index of found.flatMap(({ unclear }) => unclear)) reportUnclear(lines[index], index, report);
  return mended;
}

function reportMended(before: readonly SourceLine[], after: readonly SourceLine[], report: Report): void {
  const changed = before.flatMap((line, index) => (after[index]?.text === line.text ? [] : [{ line, index }]));
  const [first] = changed;
  if (first === undefined) return;
  const place = firstChange(first.line.text, after[first.index]?.text ?? '');
  const at = { line: first.index + 1, column: originalColumn(first.line, place + 1) };
  report(at, 'line-mark', { count: String(changed.length) }, 'note');
}

function reportUnclear(line: SourceLine | undefined, index: number, report: Report): void {
  if (line === undefined) return;
  const place = /\S/.exec(line.text)?.index ?? 0;
  const mark = /^\d+./.exec(line.text.slice(place))?.[0] ?? '';
  report({ line: index + 1, column: originalColumn(line, place + 1) }, 'list-comma', { mark });
}
