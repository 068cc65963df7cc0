import { readFileSync } from 'node:fs';

/** The common characters with their readings, and everyday words. Syllables are toneless, with v for ü. */
export interface Characters {
  /** Every syllable that a common character has, in alphabetical order. */
  readonly syllables: readonly string[];
  /** The characters read so, the most frequent first; none for a syllable that isn't one. */
  candidates(syllable: string): readonly string[];
  /** A character's readings, in alphabetical order; none for a character that isn't common. */
  readingsOf(char: string): readonly string[];
  /** Is it one of the 3,500? */
  isCommon(char: string): boolean;
  readonly phrases: readonly Phrase[];
  /** The words with just these syllables, the likeliest first. */
  phrasesOf(syllables: readonly string[]): readonly string[];
}

/** A word and its syllables, one a character. */
export interface Phrase {
  readonly text: string;
  readonly syllables: readonly string[];
}

let known: Characters | undefined;

/** The data of this folder, read once. */
export function readCharacters(): Characters {
  known ??= parseCharacters(readData('common-characters.txt'), readData('phrases.txt'));
  return known;
}

const readData = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

/** Parses `syllable characters` lines and `word syllable syllable …` lines; lines with # at the start are comments. */
export function parseCharacters(bySyllable: string, words: string): Characters {
  const candidates = new Map(fieldsOf(bySyllable).map(([syllable = '', chars = '']) => [syllable, Array.from(chars)]));
  const readings = groupBy(
    [...candidates].flatMap(([syllable, chars]) => chars.map((char) => [char, syllable] as const)),
  );
  const phrases = fieldsOf(words).map(([text = '', ...syllables]): Phrase => ({ text, syllables }));
  const sounds = groupBy(phrases.map(({ text, syllables }) => [syllables.join(' '), text] as const));
  return {
    syllables: [...candidates.keys()],
    candidates: (syllable) => candidates.get(syllable) ?? [],
    readingsOf: (char) => readings.get(char) ?? [],
    isCommon: (char) => readings.has(char),
    phrases,
    phrasesOf: (syllables) => sounds.get(syllables.join(' ')) ?? [],
  };
}

const fieldsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));

function groupBy(pairs: readonly (readonly [key: string, value: string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
