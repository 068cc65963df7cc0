import type { Node } from 'mdast';
import type { At } from '../exercises/authored.ts';
import type { Passage } from './lesson-draft.ts';
import { parseMarkdown } from './markdown.ts';
import { reportOpenMarks } from './open-marks.ts';
import type { Report } from './reporter.ts';
import { originalColumn, type SourceLine } from './source-line.ts';
import type { LineRange } from './split-blocks.ts';

/** Parses some lines of a file as Markdown of their own: nothing in them can reach beyond them. */
export function parsePassage(lines: readonly SourceLine[], { from, to }: LineRange, report: Report): Passage {
  const own = lines.slice(from, to);
  const text = own.map((line) => line.text).join('\n');
  const root = parseMarkdown(text);
  const place = (line: number, column: number): At => {
    const source = own[line - 1];
    return { line: from + line, column: source ? originalColumn(source, column) : column };
  };
  reportOpenMarks(root, text, (line, column, code) => report(place(line, column), code));
  const at = (node: Node): At => place(node.position?.start.line ?? 1, node.position?.start.column ?? 1);
  return { nodes: root.children, at };
}
