import type { Node, Root, RootContent } from 'mdast';
import type { At } from '../exercises/authored.ts';
import type { Passage } from './lesson-draft.ts';
import { parseMarkdown } from './markdown.ts';
import { reportOpenMarks } from './open-marks.ts';
import type { Report } from './reporter.ts';
import { originalColumn, type SourceLine } from './source-line.ts';
import type { LineRange } from './split-blocks.ts';

/** An empty heading: nothing in Markdown goes on across it, not even lazily. It stands for the lines between passages. */
const EDGE = '#';

/**
 * Parses the passages of a file, one for each of `ranges`, in order. All at once, because starting the parser costs as
 * much as parsing a short box; only where something reaches over an edge all the same is each parsed by itself.
 */
export function parsePassages(
  lines: readonly SourceLine[],
  ranges: readonly LineRange[],
  report: Report,
): readonly Passage[] {
  const from = ranges[0]?.from ?? 0;
  const inside = new Set(ranges.flatMap((range) => Array.from({ length: range.to - range.from }, (_, index) => range.from + index)));
  const text = lines.slice(from).map((line, index) => (inside.has(from + index) ? line.text : EDGE)).join('\n');
  const root = parseMarkdown(text);
  const shared = passagesOf(root, ranges, from);
  if (shared === undefined) return ranges.flatMap((range) => parsePassages(lines.slice(0, range.to), [range], report));
  const place = (line: number, column: number): At => {
    const source = lines[from + line - 1];
    return { line: from + line, column: source ? originalColumn(source, column) : column };
  };
  reportOpenMarks(root, text, (line, column, code) => report(place(line, column), code));
  const at = (node: Node): At => place(node.position?.start.line ?? 1, node.position?.start.column ?? 1);
  return shared.map((nodes) => ({ nodes, at }));
}

/** The nodes of each range; undefined if one of them reaches beyond its range. */
function passagesOf(root: Root, ranges: readonly LineRange[], from: number): readonly RootContent[][] | undefined {
  const passages: RootContent[][] = ranges.map(() => []);
  let current = 0;
  for (const node of root.children) {
    const first = from + (node.position?.start.line ?? 1) - 1;
    const last = from + (node.position?.end.line ?? 1) - 1;
    while (first >= (ranges[current]?.to ?? Number.POSITIVE_INFINITY)) current += 1;
    const range = ranges[current];
    if (range === undefined || first < range.from) continue;
    if (last >= range.to && ranges.length > 1) return undefined;
    passages[current]?.push(node);
  }
  return passages;
}
