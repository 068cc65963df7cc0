import Papa from 'papaparse';
import type { Sheet } from '../reports/sheet.ts';

/**
 * Cells that a spreadsheet would run or send away instead of showing: those that begin with `=`, `+`, `-` or `@`, in full
 * width too (which Excel and WPS in Chinese take for the same), after any blanks, and those that begin with a tab or a line
 * break. An apostrophe before them makes them plain text. Numbers are numbers, and stay so.
 */
const FORMULA = /^(?:[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Without it Excel takes UTF-8 for the machine's own signs. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a CSV file that Excel and WPS open right: UTF-8 with its mark, lines ended as RFC 4180 says. */
export function csvBytes({ head, rows }: Sheet): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([[...head], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: FORMULA });
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}
