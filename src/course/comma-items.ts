import type { CodeFences } from './code-fences.ts';
import type { KindRange } from './kind-ranges.ts';
import { plainSpaces } from './plain-start.ts';
import { replaceInLine, type SourceLine } from './source-line.ts';

/** Kinds whose boxes hold a list. */
const LISTED: ReadonlySet<string> = new Set(['choose', 'order', 'sort', 'spot', 'think']);
const COMMA = /^([ \t\u3000\u00a0]*)([0-9０-９]{1,2})[、）][ \t\u3000\u00a0]*(?=\S)(?!\d+、)/;
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])[ \t]/;

/** The lines (from 0) of a box that begin with `1、` or `1）`. */
export interface CommaItems {
  /** Items of a list. */
  readonly items: readonly number[];
  /** Lines behind another item that can't be told to be one. */
  readonly unclear: readonly number[];
}

interface Start {
  readonly index: number;
  readonly indent: number;
  /** Undefined behind a `-`. */
  readonly number: number | undefined;
  readonly isComma: boolean;
}

/**
 * Finds the items that an exercise's author numbered the Chinese way. Two or more are a list, and so is one that goes on
 * counting; before another list of their own they are the question's words.
 */
export function commaItems(
  lines: readonly SourceLine[],
  fences: CodeFences,
  { kind, from, to }: KindRange,
): CommaItems {
  const none: CommaItems = { items: [], unclear: [] };
  if (!LISTED.has(kind)) return none;
  const starts = lines.slice(from, to).flatMap(({ text }, place) => {
    const start = fences.isCode(from + place) ? undefined : startOf(text, from + place);
    return start ?? [];
  });
  const commas = starts.filter(({ isComma }) => isComma);
  if (commas.length === 0 || commas.some(({ index }) => lines[index]?.text.includes('[['))) return none;
  const indents = [...new Set(starts.map(({ indent }) => indent))].sort((a, b) => a - b);
  const items = indents.reduce(
    withItemsAt(starts),
    starts.filter(({ isComma }) => !isComma),
  );
  const first = Math.min(...items.map(({ index }) => index));
  return {
    items: commas.flatMap((comma) => (items.includes(comma) ? [comma.index] : [])),
    unclear: commas.flatMap((comma) => (!items.includes(comma) && comma.index > first ? [comma.index] : [])),
  };
}

/** The items known so far (of the outer lists), and the commas at one more indent if they are a list. */
const withItemsAt =
  (starts: readonly Start[]) =>
  (items: readonly Start[], indent: number): readonly Start[] => {
    const list = starts.filter((start) => start.indent === indent);
    return isList(list, items) ? [...items, ...list.filter(({ isComma }) => isComma)] : items;
  };

function startOf(text: string, index: number): Start | undefined {
  const [comma, spaces = '', digits = ''] = COMMA.exec(text) ?? [];
  if (comma !== undefined) {
    return { index, indent: plainSpaces(spaces).length, number: Number(digits.normalize('NFKC')), isComma: true };
  }
  const [item, indent = '', number] = ITEM.exec(text) ?? [];
  if (item === undefined) return undefined;
  return { index, indent: indent.length, number: number === undefined ? undefined : Number(number), isComma: false };
}

/** One alone is an item only inside another. */
function isList(starts: readonly Start[], items: readonly Start[]): boolean {
  const [first] = starts;
  if (starts.every(({ isComma }) => isComma)) {
    const isInside = items.some(({ index, indent }) => first && index < first.index && indent < first.indent);
    return starts.length > 1 || isInside;
  }
  return starts.every(({ number }, place) => {
    const before = starts[place - 1]?.number;
    return number !== undefined && (place === 0 || (before !== undefined && before < number));
  });
}

/** The line with `1. ` for its `1、`. */
export function plainComma(line: SourceLine): SourceLine {
  const [start = '', spaces = '', digits = ''] = COMMA.exec(line.text) ?? [];
  return replaceInLine(line, 0, start.length, `${plainSpaces(spaces)}${digits.normalize('NFKC')}. `);
}
