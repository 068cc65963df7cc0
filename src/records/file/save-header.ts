import { isArrayOf, isNumber, isRecord, isString } from '../../core/json.ts';
import { parseJson } from './parse-json.ts';
import { saveLimits } from './save-limits.ts';
import type { LineCounts, RecordSort } from './saved-record.ts';

/** Raised only when older apps must not read a file: a line means the same in all versions (README). */
export const SAVE_VERSION = 1;

export const SAVE_FORMAT = 'jieti-save';

export type SaveScope = 'learner' | 'several' | 'machine';

/** What is known of a file beside its records; nothing of the machine it comes from. */
export interface SaveMeta {
  /** The version of the app that wrote it. */
  readonly app: string;
  /** The day of saving by that machine's calendar: `YYYY-MM-DD`. */
  readonly day: string;
  readonly courses: readonly string[];
  readonly scope: SaveScope;
}

export interface PartPromise {
  readonly name: string;
  readonly lines: LineCounts;
}

/** `jieti.json`: what the file says of itself, by which it is known what is missing. */
export interface SaveHeader extends SaveMeta {
  readonly version: number;
  readonly parts: readonly PartPromise[];
}

/** The header as the text of `jieti.json`. */
export const saveHeaderText = ({ version, app, day, courses, scope, parts }: SaveHeader): string =>
  `${JSON.stringify({ format: SAVE_FORMAT, version, app, day, courses, scope, parts }, null, 1)}\n`;

/** The header that a text holds, or undefined if it is none. Of a newer version only the version need be understood. */
export function parseSaveHeader(text: string): SaveHeader | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.format !== SAVE_FORMAT || !isNumber(value.version)) return undefined;
  return {
    version: value.version,
    app: shortText(value.app),
    day: shortText(value.day),
    courses: isArrayOf(value.courses, isString) ? value.courses.slice(0, 50).map(shortText) : [],
    scope: value.scope === 'several' || value.scope === 'machine' ? value.scope : 'learner',
    parts: Array.isArray(value.parts) ? value.parts.slice(0, saveLimits.parts).flatMap(parsePart) : [],
  };
}

/** These go onto a screen. */
const shortText = (value: unknown): string =>
  isString(value) ? value.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60) : '';

function parsePart(value: unknown): readonly PartPromise[] {
  if (!isRecord(value) || !isString(value.name) || !isRecord(value.lines)) return [];
  const { lines } = value;
  const counted = SORTS.flatMap((sort) => (isNumber(lines[sort]) ? [[sort, lines[sort]] as const] : []));
  return [{ name: shortText(value.name), lines: Object.fromEntries(counted) }];
}

const SORTS: readonly RecordSort[] = ['learner', 'attempt', 'alias', 'draft', 'work', 'note'];
