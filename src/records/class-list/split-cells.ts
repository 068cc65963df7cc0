import { clipText } from '../../core/text.ts';

/** A line of a pasted table. */
export interface CellRow {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SplitCells {
  readonly rows: readonly CellRow[];
  /** There was more than is read. */
  readonly isCut: boolean;
}

/** Some classes of a large school. What comes after is not looked at. */
export const CLASS_LIST_LIMITS = { characters: 300_000, lines: 2000, cells: 20, cellCharacters: 200 } as const;

/** Between cells: a tab where there is any, as spreadsheets paste; else commas and semicolons of either width. */
const SEPARATORS = { tab: '\\t', comma: ',;，；' } as const;

/**
 * Pasted text as lines of cells, trimmed; lines with nothing in them are left out. A cell in quotes may hold separators,
 * line breaks and, doubled, quotes; a quote that is never closed is a sign like others.
 */
export function splitCells(text: string): SplitCells {
  const { characters, lines } = CLASS_LIST_LIMITS;
  const read = clipText(text.replace(/^\ufeff/, ''), characters).replace(/\r\n?/g, '\n');
  const next = cellReader(read);
  const rows: CellRow[] = [];
  let [at, line] = [0, 1];
  while (at < read.length && line <= lines) {
    const row = readRow(next, at);
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    at = row.end;
    line += row.lines;
  }
  return { rows, isCut: at < read.length || text.length > characters };
}

interface Cell {
  readonly text: string;
  readonly end: number;
  /** Line breaks in it. */
  readonly breaks: number;
  /** A line's end follows, or the text's. */
  readonly isLast: boolean;
}

function cellReader(text: string): (at: number) => Cell {
  const separators = text.includes('\t') ? SEPARATORS.tab : SEPARATORS.comma;
  // Bounded, so that quotes that are never closed can't make it read the rest of the text for each of them.
  const quoted = new RegExp(
    `[ ]*"((?:[^"]|""){0,${CLASS_LIST_LIMITS.cellCharacters}})"[ ]*(?=[\\n${separators}]|$)`,
    'y',
  );
  const plain = new RegExp(`[^\\n${separators}]*`, 'y');
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  return (at) => {
    const found = match(quoted, at) ?? match(plain, at);
    const [whole = '', inside] = found ?? [];
    const end = at + whole.length;
    return {
      text: tidy(inside === undefined ? whole : inside.replace(/""/g, '"')),
      end,
      breaks: whole.split('\n').length - 1,
      isLast: end >= text.length || text[end] === '\n',
    };
  };
}

const tidy = (cell: string): string => clipText(cell, CLASS_LIST_LIMITS.cellCharacters).replace(/\s+/g, ' ').trim();

function readRow(next: (at: number) => Cell, from: number) {
  const cells: string[] = [];
  let [at, lines] = [from, 1];
  for (;;) {
    const cell = next(at);
    if (cells.length < CLASS_LIST_LIMITS.cells) cells.push(cell.text);
    lines += cell.breaks;
    // Past the separator or the line's end; past the text's end that is one too many, and does no harm.
    at = cell.end + 1;
    if (cell.isLast) return { cells, end: at, lines };
  }
}
