import { parser } from '@lezer/python';
import type { CodeText } from './code-text.ts';
import { leavesOf } from './leaves-of.ts';

/** No code of their own; what stands in the braces of an f-string is. */
const TEXTS = new Set(['Comment', 'String', 'FormatString', 'ContinuedString', 'FormatSpec', 'FormatConversion']);

/** Reads Python, with slips in it too: what follows no grammar is left out. Never throws. */
export function readPython(text: string): CodeText {
  const leaves = leavesOf(parser.parse(text));
  return {
    words: leaves.map(({ name, isWrong, from, to }) => (isWrong || TEXTS.has(name) ? '' : text.slice(from, to))),
    comments: leaves.filter(({ name }) => name === 'Comment').map(({ from, to }) => [from, to]),
  };
}
