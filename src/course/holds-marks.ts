import type { Node, RootContent, Text } from 'mdast';

/**
 * Is the block part of a passage, because places are marked in it? A list of options stays one whatever stands in it; a
 * table whose cell was split in the middle of a mark (which was told) still counts.
 */
export function holdsMarks(node: RootContent): boolean {
  if (node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean')) return false;
  return hasMark(node, node.type === 'table');
}

function hasMark(node: Node, isInTable: boolean): boolean {
  if (node.type === 'mark') return true;
  if (node.type === 'text') return isInTable && (node as Text).value.includes('[[');
  return 'children' in node && Array.isArray(node.children) && node.children.some((child) => hasMark(child, isInTable));
}
