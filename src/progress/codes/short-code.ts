import { CHECKS, withChecks } from './checks.ts';
import type { ShortFacts } from './code-facts.ts';
import { FORMAT } from './format.ts';
import { MOST_LESSONS } from './lesson-states.ts';

const DATA = 5;

/** A short code has eight signs: five that are one number (version, place, stars) in base 25, and three checks. */
export const SHORT_LENGTH = DATA + CHECKS;

/** 0 … 999 stars; 0 for no place and 1 … 999 for the places. Two versions of this fit below a first sign of 8. */
const STARS = 1000;
const PLACES = MOST_LESSONS + 1;

/** The signs of a short code, as values. */
export function writeShort({ place, stars }: ShortFacts, course: string): readonly number[] {
  const number = (FORMAT * PLACES + (place === undefined ? 0 : place + 1)) * STARS + Math.min(stars, STARS - 1);
  const digits = Array.from({ length: DATA }, (_, index) => Math.floor(number / 25 ** (DATA - 1 - index)) % 25);
  return withChecks(digits, course);
}

/** What a short code with right checks says; undefined: nothing that `writeShort` ever wrote. */
export function readShort(signs: readonly number[]): ShortFacts | 'newer' | undefined {
  if (signs.length !== SHORT_LENGTH) return undefined;
  const number = signs.slice(0, DATA).reduce((sum, sign) => sum * 25 + sign, 0);
  const [stars, place] = [number % STARS, Math.floor(number / STARS) % PLACES];
  const version = Math.floor(number / STARS / PLACES);
  if (version > FORMAT) return 'newer';
  return version === FORMAT ? { kind: 'short', place: place === 0 ? undefined : place - 1, stars } : undefined;
}
