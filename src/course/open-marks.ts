import type { Node, Root, Text } from 'mdast';

const OPEN = /(?<!\\)\[\[/g;

type TellMark = (line: number, column: number, code: string) => void;

/**
 * Tells every `[[` that opens no place: one that isn't closed on its line, or whose `|` was taken for the edge of a
 * table's cell. A literal one is `\[[`.
 */
export function reportOpenMarks(root: Root, text: string, tell: TellMark): void {
  if (text.includes('[[')) reportWithin(root, text, tell, false);
}

function reportWithin(node: Node, text: string, tell: TellMark, isInCell: boolean): void {
  if (node.type === 'text') reportText(node as Text, text, tell, isInCell);
  if (!('children' in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) reportWithin(child, text, tell, isInCell || node.type === 'tableCell');
}

function reportText({ value, position }: Text, text: string, tell: TellMark, isInCell: boolean): void {
  if (position === undefined || !value.includes('[[')) return;
  const source = text.slice(position.start.offset, position.end.offset);
  for (const { index } of source.matchAll(OPEN)) {
    const before = source.slice(0, index).split('\n');
    const line = position.start.line + before.length - 1;
    const column = (before.length === 1 ? position.start.column : 1) + (before.at(-1)?.length ?? 0);
    tell(line, column, isInCell ? 'mark-splits-cell' : 'mark-not-closed');
  }
}
