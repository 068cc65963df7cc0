import { keysOfChar } from './keys-of-char.ts';
import type { TypingTarget } from './target.ts';

/** A place in a target: which line, which of its characters, which of that one's keys. All from 0. */
export interface Place {
  readonly line: number;
  readonly char: number;
  readonly letter: number;
}

/** The keys of the character at a place; undefined past a line's end. */
function keysAt({ mode, lines }: TypingTarget, { line, char }: Place): string | undefined {
  const found = lines[line]?.[char];
  return found && keysOfChar(mode, found);
}

/**
 * The first place from here on where a key is to be pressed: past line ends and characters without keys. All typed: the
 * line is the number of lines. Takes time only for what it passes over.
 */
export function settled(target: TypingTarget, place: Place): Place {
  let { line, char, letter } = place;
  while (line < target.lines.length) {
    const keys = keysAt(target, { line, char, letter });
    if (keys !== undefined && letter < keys.length) return { line, char, letter };
    if (keys === undefined) line += 1;
    char = keys === undefined ? 0 : char + 1;
    letter = 0;
  }
  return { line: target.lines.length, char: 0, letter: 0 };
}

/** The key to press at a settled place, by the character on it; undefined when all is typed. */
export const keyAt = (target: TypingTarget, place: Place): string | undefined =>
  keysAt(target, place)?.charAt(place.letter);

/** The place after the key at a settled place. */
export const placeAfter = (target: TypingTarget, place: Place): Place =>
  settled(target, { ...place, letter: place.letter + 1 });
