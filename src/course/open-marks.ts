import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const OPEN = /(?<!\\)\[\[/g;

/**
 * Tells every `[[` that opens no place: one that isn't closed on its line, or whose `|` was taken for the edge of a
 * table's cell. A literal one is `\[[`.
 */
export function reportOpenMarks(
  root: Root,
  text: string,
  report: (line: number, column: number, code: string) => void,
): void {
  if (!text.includes('[[')) return;
  visit(root, (node, _index, parent) => {
    const { position } = node;
    if (node.type !== 'text' || position === undefined || !node.value.includes('[[')) return;
    const source = text.slice(position.start.offset, position.end.offset);
    const code = parent?.type === 'tableCell' ? 'mark-splits-cell' : 'mark-not-closed';
    for (const { index } of source.matchAll(OPEN)) {
      const before = source.slice(0, index).split('\n');
      const line = position.start.line + before.length - 1;
      const column = (before.length === 1 ? position.start.column : 1) + (before.at(-1)?.length ?? 0);
      report(line, column, code);
    }
  });
}
