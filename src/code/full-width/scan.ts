import type { SourceLang } from '../source-lang.ts';
import { keyboardText } from './keyboard-char.ts';
import type { FullWidthPlace } from './place.ts';

/** A text being looked through. */
export interface Scan {
  readonly text: string;
  /** The same as the keyboard alone would have typed it: what the author of the text meant. */
  readonly meant: string;
  /** What has been found so far. */
  readonly places: FullWidthPlace[];
}

/** Marks that come as two for one key, and what they stand for. */
const PAIRS: Readonly<Record<string, string>> = { '——': '_', '……': '^' };

export const newScan = (text: string, lang: SourceLang): Scan => ({
  text,
  meant: keyboardText(text, lang),
  places: [],
});

/** Notes what stands here if it is not the keyboard's own; gives where to go on. */
export function markAt({ text, meant, places }: Scan, at: number): number {
  const pair = PAIRS[text.slice(at, at + 2)];
  const end = at + (pair === undefined ? 1 : 2);
  const wanted = pair ?? meant.slice(at, end);
  if (wanted !== text.slice(at, end)) places.push({ start: at, end, text: wanted });
  return end;
}

/** Notes all of a stretch of code. */
export function markUntil(scan: Scan, from: number, end: number): number {
  let at = from;
  while (at < end) at = markAt(scan, at);
  return at;
}

/** The end of the line in which an offset stands. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** Puts what was found in a part of the text where the part stands. */
export function addPart({ places }: Scan, found: readonly FullWidthPlace[], from: number): void {
  for (const { start, end, text } of found) places.push({ start: start + from, end: end + from, text });
}
