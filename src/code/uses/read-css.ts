import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@lezer/css';
import type { CodeText } from './code-text.ts';
import { type Leaf, leavesOf } from './leaves-of.ts';

/** What stands before a name in a selector, as a goal writes it: `.box`, `:hover`. */
const PREFIX: Readonly<Record<string, string>> = { ClassName: '.', PseudoClassName: ':' };
const TEXTS = new Set(['Comment', 'StringLiteral', 'ParenthesizedContent']);

/** Reads a style sheet: its selectors, properties, values and at-words, in small letters. Never throws. */
export function readCss(text: string): CodeText {
  const leaves = leavesOf(parser.parse(text), isBroken);
  return {
    words: leaves.filter((leaf) => !leaf.isWrong && !TEXTS.has(leaf.name)).map((leaf) => wordOf(leaf, text)),
    comments: leaves.filter(({ name }) => name === 'Comment').map(({ from, to }) => [from, to]),
  };
}

/** `color red;` looks to the parser like the beginning of a rule about tags: no rule, and no use of `color`. */
const isBroken = (node: SyntaxNodeRef): boolean => node.name === 'RuleSet' && node.node.getChild('Block') === null;

const wordOf = ({ name, from, to }: Leaf, text: string): string =>
  `${PREFIX[name] ?? ''}${text.slice(from, to)}`.toLowerCase();

/** The words of what stands in a `style` attribute. */
export const readInlineCss = (text: string): readonly string[] => readCss(`*{${text}}`).words;
