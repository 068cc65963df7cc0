import type { ImeDictionary } from './ime-dictionary.ts';
import { type Piece, segmentLetters, spelled } from './segment-letters.ts';

/** Something to pick from the window. */
export interface Candidate {
  readonly text: string;
  /** How many letters it uses up. */
  readonly taken: number;
}

/**
 * What the letters may mean: words first, then single characters for the first syllable, each once. A word that needs
 * more syllables than the letters are read as (`xian`: 西安) comes after the first character.
 */
export function imeCandidates(dictionary: ImeDictionary, letters: string): readonly Candidate[] {
  const pieces = segmentLetters(letters);
  const words = wordsFor(dictionary, letters, pieces);
  const [first, ...singles] = singlesFor(dictionary, letters, pieces);
  const fitting = words.filter(({ text }) => lengthOf(text) <= pieces.length);
  const crowded = words.filter(({ text }) => lengthOf(text) > pieces.length);
  return withoutRepeats([...fitting, ...(first ? [first] : []), ...crowded, ...singles]);
}

const lengthOf = (text: string): number => Array.from(text).length;

/** Words spelled out come before abbreviated ones, and those that use more letters before those that use fewer. */
function wordsFor({ phrases }: ImeDictionary, letters: string, pieces: readonly Piece[]): readonly Candidate[] {
  const split = phrases.map(([text, syllables]) => ({ text, syllables: syllables.split(' ') }));
  const whole = split.map(({ text, syllables }) => ({ text, taken: takenWhole(letters, syllables) }));
  const short = split.map(({ text, syllables }) => ({ text, taken: takenShort(pieces, syllables) }));
  return [...longestFirst(whole), ...longestFirst(short)];
}

const longestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ taken }) => taken > 0).sort((a, b) => b.taken - a.taken);

/** How many letters spell these syllables out, whatever the letters are read as; 0 if they don't. */
function takenWhole(letters: string, syllables: readonly string[]): number {
  let at = 0;
  for (const [index, syllable] of syllables.entries()) {
    if (index > 0 && letters[at] === "'") at += 1;
    if (!letters.startsWith(syllable, at)) return 0;
    at += syllable.length;
  }
  return at;
}

/** How many letters abbreviate these syllables piece by piece: `nh`, `nih`, `zhg`, and the last one begun: `niha`. */
function takenShort(pieces: readonly Piece[], syllables: readonly string[]): number {
  const own = pieces.slice(0, syllables.length);
  const fits = own.length === syllables.length && own.every((piece, at) => isFor(piece, syllables[at], pieces));
  return fits ? (own[own.length - 1]?.end ?? 0) : 0;
}

function isFor(piece: Piece, syllable: string | undefined, pieces: readonly Piece[]): boolean {
  if (syllable === undefined) return false;
  if (spelled(piece.text) === syllable) return true;
  const isOpen = piece.kind === 'part' || piece === pieces[pieces.length - 1];
  return isOpen && syllable.startsWith(piece.text);
}

/** Characters for the first piece, then for other syllables that the letters begin with: after `hao` for `ha`. */
function singlesFor(dictionary: ImeDictionary, letters: string, pieces: readonly Piece[]): readonly Candidate[] {
  const [first] = pieces;
  if (first === undefined || first.kind === 'none') return [];
  const run = letters.split("'")[0] ?? '';
  const others = [...run].map((_, cut) => run.slice(0, run.length - cut)).filter((text) => text !== first.text);
  const chars = first.kind === 'whole' ? charsOf(dictionary, first.text) : charsBegunWith(dictionary, first.text);
  return [
    ...chars.map((text) => ({ text, taken: first.end })),
    ...others.flatMap((text) => charsOf(dictionary, text).map((char) => ({ text: char, taken: text.length }))),
  ];
}

function charsOf({ syllables }: ImeDictionary, letters: string): readonly string[] {
  const syllable = spelled(letters);
  return Object.keys(syllables).includes(syllable) ? Array.from(syllables[syllable] ?? '') : [];
}

/** The characters of all syllables with this beginning: the first of each, then the second of each … */
function charsBegunWith({ syllables }: ImeDictionary, start: string): readonly string[] {
  const lists = Object.keys(syllables).filter((syllable) => syllable.startsWith(start));
  const ranked = lists.flatMap((syllable) => Array.from(syllables[syllable] ?? '', (char, rank) => ({ char, rank })));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ char }) => char);
}

function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => !seen.has(text) && seen.add(text));
}
