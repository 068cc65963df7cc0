import type { ImeDictionary } from '../typing/ime/ime-dictionary.ts';
import type { TargetChar, TargetLine } from '../typing/target.ts';
import { type Characters, readCharacters } from './read-characters.ts';

/** Candidates of one syllable at most: five pages of five. */
const CANDIDATES = 25;

/** Longest word of ours. */
const LONGEST = 4;

/** Sounds that many mix up, at the beginning of a syllable and at its end. */
const FUZZY: readonly (readonly [here: RegExp, other: string])[] = [
  [/^n(?=[a-z])/, 'l'],
  [/^l/, 'n'],
  ...['z', 'c', 's'].flatMap((initial): [RegExp, string][] => [
    [new RegExp(`^${initial}(?!h)`), `${initial}h`],
    [new RegExp(`^${initial}h`), initial],
  ]),
  [/([aei]n)$/, '$1g'],
  [/([aei]n)g$/, '$1'],
];

/** The syllables easily taken for this one: one sound mixed up. Not all of them exist. */
export const fuzzySyllables = (syllable: string): readonly string[] =>
  FUZZY.filter(([here]) => here.test(syllable)).map(([here, other]) => syllable.replace(here, other));

/**
 * The smallest dictionary with which these lines can be typed, mistaken and mended: characters of the target's syllables
 * and of those taken for them, words in the target and words that sound like them.
 */
export function imeDictionary(lines: readonly TargetLine[], characters: Characters = readCharacters()): ImeDictionary {
  const typed = lines.map((line) => line.map((char) => ({ text: char.text, syllable: typedAs(char, characters) })));
  return { syllables: syllablesFor(typed.flat(), characters), phrases: phrasesFor(typed, characters) };
}

interface TypedChar {
  readonly text: string;
  /** '' for what isn't typed with letters. */
  readonly syllable: string;
}

/** A light 儿 has a syllable that no input method takes (`r`): then its own reading. */
function typedAs({ text, syllable = '' }: TargetChar, { readingsOf, syllables }: Characters): string {
  return syllable === '' || syllables.includes(syllable) ? syllable : (readingsOf(text)[0] ?? syllable);
}

function syllablesFor(chars: readonly TypedChar[], { candidates }: Characters): Readonly<Record<string, string>> {
  const own = new Set(chars.map(({ syllable }) => syllable).filter(Boolean));
  const all = new Set([...own, ...[...own].flatMap(fuzzySyllables)]);
  const offered = [...all].sort().map((syllable): [string, string] => {
    const wanted = chars.filter((char) => char.syllable === syllable).map(({ text }) => text);
    return [syllable, shortened(candidates(syllable), wanted).join('')];
  });
  return Object.fromEntries(offered.filter(([, texts]) => texts !== ''));
}

/** The first candidates; what is wanted and would fall out takes the last places. */
function shortened(candidates: readonly string[], wanted: readonly string[]): readonly string[] {
  const first = candidates.slice(0, CANDIDATES);
  const late = [...new Set(wanted)].filter((char) => !first.includes(char));
  return [
    ...candidates.filter((char) => !late.includes(char)).slice(0, Math.max(0, CANDIDATES - late.length)),
    ...late,
  ];
}

function phrasesFor(
  lines: readonly (readonly TypedChar[])[],
  { phrases, phrasesOf }: Characters,
): ImeDictionary['phrases'] {
  const sounds = new Set<string>();
  const texts = new Set(phrases.map(({ text, syllables }) => `${text} ${syllables.join(' ')}`));
  for (const stretch of lines.flatMap(stretchesOf)) {
    const syllables = stretch.map(({ syllable }) => syllable).join(' ');
    if (texts.has(`${stretch.map(({ text }) => text).join('')} ${syllables}`)) sounds.add(syllables);
  }
  return [...sounds].sort().flatMap((sound) => phrasesOf(sound.split(' ')).map((text) => [text, sound] as const));
}

/** All stretches of a line that are as long as words are. */
const stretchesOf = (line: readonly TypedChar[]): readonly (readonly TypedChar[])[] =>
  [...line.keys()].flatMap((from) =>
    Array.from({ length: LONGEST - 1 }, (_, more) => line.slice(from, from + 2 + more)),
  );
