import type { Node } from 'mdast';
import { withoutOverrides } from './pinyin.ts';

/** The text of nodes without markup and pinyin: what is compared, counted and spoken. */
export const textOf = (nodes: readonly Node[]): string => nodes.map(nodeText).join('').trim();

function nodeText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' ? withoutOverrides(node.value) : node.value;
  }
  if (node.type === 'break') return '\n';
  return 'children' in node && Array.isArray(node.children) ? node.children.map(nodeText).join('') : '';
}
