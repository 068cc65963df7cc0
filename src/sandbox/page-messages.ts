import type { PageElement } from '../code/run.ts';
import { isArrayOf, isNumber, isRecord, isString } from '../core/json.ts';
import type { GuardNames } from './guard-names.ts';

/** How long a page may work, in milliseconds. */
export interface PageLimits {
  /** In one task. */
  readonly taskMs: number;
  /** All tasks together, before it rests as long again. */
  readonly longRunMs: number;
}

/** A browser takes longer than anybody waits to lay out more of them. */
export const MOST_ELEMENTS = 12_000;

/** What we say ourselves in a page's output: see `SandboxTexts`. */
export type PageTexts = Readonly<Record<'link' | 'form' | 'dialogue' | 'prompt' | 'confirm', string>>;

/** What the lesson tells the frame of a page: first the page, then what to press. */
export type ToPage =
  | {
      readonly type: 'page';
      readonly html: string;
      /** Handlers that count their turns: a page may write them again. */
      readonly handlers: readonly string[];
      readonly names: GuardNames;
      readonly seed: number;
      readonly limits: PageLimits;
      readonly texts: PageTexts;
    }
  | { readonly type: 'press'; readonly index: number; readonly tag: string };

/** Something that a page threw, with the piece of script and the place in it, as far as they are known. */
export interface PageError {
  readonly name: string;
  readonly message: string;
  readonly piece: number | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly isMemory: boolean;
}

export type FromPage =
  | { readonly type: 'output'; readonly text: string; readonly stream: 'out' | 'error' | 'note' }
  | { readonly type: 'error'; readonly error: PageError }
  /** It has come to rest: after loading, or after a press. `html` undefined: there was nothing to press. */
  | { readonly type: 'rest'; readonly html: string | undefined }
  /** It ran too long or made too much, and will do nothing more. */
  | { readonly type: 'over'; readonly reason: 'timeout' | 'memory' };

const HTML = 5_000_000;
const TEXT = 1_000_000;

/** A message from a page's frame, if it is one of ours; undefined for all else. */
export function parsePageMessage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, text, stream, html, reason } = value;
  if (type === 'output' && isText(text) && (stream === 'out' || stream === 'error' || stream === 'note')) {
    return { type, text, stream };
  }
  if (type === 'rest' && (html === undefined || (isString(html) && html.length <= HTML))) return { type, html };
  if (type === 'over' && (reason === 'timeout' || reason === 'memory')) return { type, reason };
  const error = type === 'error' ? parsePageError(value.error) : undefined;
  return error && { type: 'error', error };
}

function parsePageError(value: unknown): PageError | undefined {
  if (!isRecord(value)) return undefined;
  const { name, message, piece, line, column, isMemory } = value;
  if (!isText(name) || !isText(message) || typeof isMemory !== 'boolean') return undefined;
  return isPlace(piece) && isPlace(line) && isPlace(column)
    ? { name, message, piece, line, column, isMemory }
    : undefined;
}

const isText = (value: unknown): value is string => isString(value) && value.length <= TEXT;
const isPlace = (value: unknown): value is number | undefined =>
  value === undefined || (isNumber(value) && value >= 0 && value === Math.floor(value));

/** What the lesson asks the frame that looks at pages. */
export interface ToJudge {
  readonly html: string;
  readonly properties: readonly string[];
}

const ELEMENTS = 5000;

/** What that frame saw, one element a row; undefined for anything else. */
export function parseSeen(value: unknown): readonly PageElement[] | undefined {
  return isArrayOf(value, isPageElement) && value.length <= ELEMENTS ? value : undefined;
}

const isTextRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every(isString);

const isPageElement = (value: unknown): value is PageElement =>
  isRecord(value) &&
  isString(value.tag) &&
  isString(value.text) &&
  isNumber(value.parent) &&
  isTextRecord(value.attributes) &&
  isTextRecord(value.styles);
