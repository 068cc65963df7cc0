import { formatPrinted } from './format-value.ts';
import { getOwnPropertyDescriptor, isArray, ownKeys } from './natives.ts';

const ROWS = 200;
const COLUMNS = 20;

/** A list of rows as text in columns, one line each; anything else as it is printed. */
export function formatTable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${formatPrinted(value)}\n`;
  const rows = fieldsOf(value).slice(0, ROWS);
  const columns = [...new Set(rows.flatMap(([, row]) => columnsOf(row)))].slice(0, COLUMNS);
  const hasPlain = rows.some(([, row]) => columnsOf(row).length === 0);
  const head = ['', ...columns, ...(hasPlain ? ['='] : [])];
  const lines = rows.map(([name, row]) => [name, ...columns.map((key) => cell(row, key)), ...plain(row, hasPlain)]);
  return drawColumns([head, ...lines]);
}

const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  ownKeys(value)
    .filter((key): key is string => typeof key === 'string' && !(key === 'length' && isArray(value)))
    .map((key) => [key, getOwnPropertyDescriptor(value, key)?.value] as const);

const columnsOf = (row: unknown): readonly string[] =>
  typeof row === 'object' && row !== null ? fieldsOf(row).map(([name]) => name) : [];

function cell(row: unknown, key: string): string {
  const found = typeof row === 'object' && row !== null ? getOwnPropertyDescriptor(row, key) : undefined;
  return found === undefined ? '' : formatPrinted(found.value);
}

const plain = (row: unknown, hasPlain: boolean): readonly string[] =>
  hasPlain ? [columnsOf(row).length === 0 ? formatPrinted(row) : ''] : [];

function drawColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))));
  const drawn = lines.map((line) => line.map((text, at) => pad(text, widths[at] ?? 0)).join(' | '));
  return `${drawn.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Chinese characters take two places. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(width - widthOf(text), 0));
