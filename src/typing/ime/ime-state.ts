import { isIndex } from '../../core/indexes.ts';
import { isBoolean, isRecord, isString } from '../../core/json.ts';
import { type Candidate, imeCandidates } from './ime-candidates.ts';
import type { ImeDictionary } from './ime-dictionary.ts';
import type { OpenQuotes } from './ime-punctuation.ts';
import { segmentLetters } from './segment-letters.ts';

/** The practice input method between two keys. Plain JSON. */
export interface ImeState {
  /** Does it make Chinese of what is typed, or let it through? */
  readonly chinese: boolean;
  /** What stands in its window: small letters, v for ü, and apostrophes between syllables. */
  readonly letters: string;
  /** The page of candidates on show, from 0. */
  readonly page: number;
  readonly open: OpenQuotes;
}

/** Chinese, with nothing typed. */
export const startIme: ImeState = { chinese: true, letters: '', page: 0, open: { single: false, double: false } };

/** Candidates on a page, numbered 1 to 5. */
export const PAGE_SIZE = 5;

/** More letters than this are not taken: no word has so many. */
export const MAX_LETTERS = 40;

/** The window of candidates. */
export interface ImePage {
  readonly candidates: readonly Candidate[];
  /** From 0. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** The page on show. */
export function imePage(dictionary: ImeDictionary, { letters, page }: ImeState): ImePage {
  const all = letters === '' ? [] : imeCandidates(dictionary, letters);
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  return { candidates: all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), page, pages };
}

/** The letters as the window shows them, an apostrophe between syllables. */
export const shownLetters = (letters: string): string =>
  segmentLetters(letters)
    .map(({ text }) => text)
    .join("'") + (/.'$/.test(letters) ? "'" : '');

/** Parses a saved state; undefined if it isn't one with this dictionary. */
export function restoreIme(dictionary: ImeDictionary, saved: unknown): ImeState | undefined {
  if (!isRecord(saved) || !isRecord(saved.open)) return undefined;
  const { chinese, letters, page } = saved;
  const { single, double } = saved.open;
  if (!isBoolean(chinese) || !isString(letters) || !isBoolean(single) || !isBoolean(double)) return undefined;
  if (!isLetters(letters) || (!chinese && letters !== '')) return undefined;
  const state: ImeState = { chinese, letters, page: 0, open: { single, double } };
  return isIndex(page, imePage(dictionary, state).pages) ? { ...state, page } : undefined;
}

const isLetters = (letters: string): boolean => letters.length <= MAX_LETTERS && /^(?:[a-z]'?)*$/.test(letters);
