import { cellsOf } from './cell-width.ts';

/** Terminals are 80 cells wide; what stands before the quoted line takes a few. */
const MAX_CELLS = 68;
const CELLS_BEFORE_CARET = 34;

/**
 * A line of the author's text and, below it, a caret under the 1-based `column`. Of a long line only the surroundings
 * of the column are shown.
 */
export function quoteLine(line: string, column: number): readonly [string, string] {
  const plain = line.replace(/\t/g, ' ');
  const before = tail(plain.slice(0, column - 1), cellsOf(plain) <= MAX_CELLS ? MAX_CELLS : CELLS_BEFORE_CARET);
  const after = head(plain.slice(column - 1), MAX_CELLS - cellsOf(before));
  return [before + after, `${' '.repeat(cellsOf(before))}^`];
}

function head(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  const chars = [...text];
  while (cellsOf(chars.join('')) > cells - 1) chars.pop();
  return `${chars.join('')}…`;
}

function tail(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  const chars = [...text];
  while (cellsOf(chars.join('')) > cells - 1) chars.shift();
  return `…${chars.join('')}`;
}
