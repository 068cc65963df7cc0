import type { Image, Node } from 'mdast';
import { withoutOverrides } from './pinyin.ts';

/** The text of nodes without markup and pinyin: what is compared and counted. */
export const textOf = (nodes: readonly Node[]): string => joined(nodes, () => '');

/** The same with pictures in words: what is spoken. */
export const spokenTextOf = (nodes: readonly Node[]): string => joined(nodes, ({ alt }) => alt ?? '');

type PictureText = (picture: Image) => string;

const joined = (nodes: readonly Node[], pictureText: PictureText): string =>
  nodes
    .map((node) => nodeText(node, pictureText))
    .join('')
    .trim();

function nodeText(node: Node, pictureText: PictureText): string {
  if (node.type === 'image') return pictureText(node as Image);
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' ? withoutOverrides(node.value) : node.value;
  }
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map((child) => nodeText(child, pictureText)).join('');
}
