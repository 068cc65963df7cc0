import { isArrayOf, isNumber, isString } from '../core/json.ts';

/**
 * A pack is the length of its index as eight hex digits, the index as JSON, then the files' bytes, one after the other.
 * Digits, because a gzip file never begins with them: so a pack that a host has already unpacked is known as such.
 */
export const INDEX_LENGTH_DIGITS = 8;

/** Where a file lies in a pack, from the pack's first byte. */
export interface PackedFile {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One line of the index: path, length in bytes, content type. Files lie in the index's order. */
export type IndexLine = readonly [path: string, length: number, type: string];

/** Reads the index. `bodyStart` is where the first file begins. Throws if it isn't an index. */
export function parsePackIndex(json: string, bodyStart: number): ReadonlyMap<string, PackedFile> {
  const lines: unknown = JSON.parse(json);
  if (!isArrayOf(lines, isIndexLine)) throw new Error('This is not a pack index.');
  const files = new Map<string, PackedFile>();
  let start = bodyStart;
  for (const [path, length, type] of lines) {
    files.set(path, { start, end: start + length, type });
    start += length;
  }
  return files;
}

const isIndexLine = (line: unknown): line is IndexLine =>
  Array.isArray(line) && isString(line[0]) && isNumber(line[1]) && isString(line[2]);
