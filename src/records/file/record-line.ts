import { strFromU8, strToU8 } from 'fflate';
import { isRecord } from '../../core/json.ts';
import { canonicalText } from '../canonical-text.ts';
import { admitRecord, type RecordFault } from './admit-record.ts';
import { crc32 } from './crc32.ts';
import { parseJson } from './parse-json.ts';
import type { SavedRecord } from './saved-record.ts';

/** Why a line is not read. */
export type LineFault = RecordFault | 'checksum' | 'json' | 'too-long' | 'forbidden';

const TAB = 9;
/** A tab and eight hexadecimal digits. */
const CHECK_LENGTH = 9;
/** As deep as what an exercise keeps may be, and the record around it. */
const DEEPEST = 110;

/**
 * A record as a line: `{"<sort>":{…}}` with sorted properties, a tab (which JSON text can't hold), the CRC-32 of what
 * stands before it, and a line feed.
 */
export function writeRecordLine({ sort, record }: SavedRecord): Uint8Array {
  const json = strToU8(canonicalText({ [sort]: record }));
  const check = crc32(json).toString(16).padStart(8, '0');
  const line = new Uint8Array(json.length + CHECK_LENGTH + 1);
  line.set(json);
  line.set(strToU8(`\t${check}\n`), json.length);
  return line;
}

/** The record in a line without its line feed, or why there is none. */
export function readRecordLine(line: Uint8Array, longest: number): SavedRecord | LineFault {
  if (line.length > longest) return 'too-long';
  const json = checkedText(line);
  if (json === undefined) return 'checksum';
  const value = parseJson(json);
  if (value === undefined) return 'json';
  return isTame(value) ? admitRecord(value) : 'forbidden';
}

function checkedText(line: Uint8Array): string | undefined {
  const end = line.length - CHECK_LENGTH;
  if (end < 0 || line[end] !== TAB) return undefined;
  const json = line.subarray(0, end);
  const check = strFromU8(line.subarray(end + 1), true);
  return check === crc32(json).toString(16).padStart(8, '0') ? strFromU8(json) : undefined;
}

/** Not so deep that walking through it could end in an overflow, and without a name that changes what an object is. */
function isTame(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isTame(item, depth + 1));
  if (!isRecord(value)) return true;
  return Object.keys(value).every((key) => key !== '__proto__' && isTame(value[key], depth + 1));
}
