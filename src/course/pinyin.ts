import { pinyin } from 'pinyin-pro';
import { anyOf } from './any-of.ts';
import { knownReadings } from './known-readings.ts';
import { possibleVerbs } from './possible-verbs.ts';
import { readingByRule } from './reading-rules.ts';
import { segmentWords, type WordPlace } from './segment-words.ts';
import { withToneChanges } from './tone-change.ts';

/** A word with its pinyin, syllables joined (`liànjiē`). */
export interface ReadWord {
  readonly word: string;
  readonly pinyin: string;
}

/** Readings by the place of their character in a text. */
export type Readings = ReadonlyMap<number, string>;

/** Text whose `{重|chóng}` are taken out, and what they say. */
export interface ReadText {
  readonly plain: string;
  readonly readings: Readings;
}

const OVERRIDE = /\{(\p{Script=Han}+)\|([a-züA-ZÀ-ǜ' ]+)\}/gu;
const NONE: Readings = new Map();
const anyKnownWord = anyOf([...knownReadings.keys()]);

/** Takes the overrides out of a text. */
export function readOverrides(text: string): ReadText {
  if (!text.includes('{')) return { plain: text, readings: NONE };
  const readings = new Map<number, string>();
  let removed = 0;
  const plain = text.replace(OVERRIDE, (whole, chars: string, reading: string, offset: number) => {
    const start = offset - removed;
    for (const [index, syllable] of overrideSyllables(chars, reading).entries()) readings.set(start + index, syllable);
    removed += whole.length - chars.length;
    return chars;
  });
  return { plain, readings };
}

/** One syllable a character; a spelling that can't be parted stands on the first one. */
function overrideSyllables(chars: string, reading: string): readonly string[] {
  const syllables = reading.trim().split(/\s+/);
  if (syllables.length === chars.length) return syllables;
  return Array.from({ length: chars.length }, (_, index) => (index === 0 ? syllables.join('') : ''));
}

/** A text without its overrides. */
export const withoutOverrides = (text: string): string => readOverrides(text).plain;

/** The words of a run of Chinese characters with their pinyin. `newWords` matches words of the lesson that stay whole. */
export function readRun(run: string, readings: Readings = NONE, newWords?: RegExp): readonly ReadWord[] {
  const own = matchesOf(newWords, run);
  if (readings.size > 0 || own.length > 0) return readFresh(run, readings, own);
  const remembered = plainRuns.get(run) ?? readFresh(run, readings, own);
  plainRuns.set(run, remembered);
  return remembered;
}

/** Courses say the same words over and over. */
const plainRuns = new Map<string, readonly ReadWord[]>();

function readFresh(run: string, readings: Readings, own: readonly WordPlace[]): readonly ReadWord[] {
  const syllables = syllablesOf(run, readings);
  const words = segmentWords(run, [...matchesOf(anyKnownWord, run), ...possibleVerbs(run), ...own]);
  return words.map(({ word, index }) => ({ word, pinyin: joinSyllables(syllables.slice(index, index + word.length)) }));
}

const matchesOf = (pattern: RegExp | undefined, text: string): readonly WordPlace[] =>
  pattern === undefined ? [] : Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, index }));

/** The pinyin of a text as one word; `readings` win over its own overrides. */
export function pinyinOf(text: string, readings?: Readings): string {
  const read = readOverrides(text);
  return joinSyllables(syllablesOf(read.plain, readings ?? read.readings));
}

/** The syllable, with its tone, of every Chinese character of a text, by its place; `overrides` win. */
export function syllablesIn(text: string, overrides: Readings = NONE): Readings {
  const found = new Map<number, string>();
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu)) {
    const own = new Map([...overrides].map(([place, reading]) => [place - index, reading]));
    for (const [place, syllable] of syllablesOf(run, own).entries()) found.set(index + place, syllable);
  }
  return found;
}

/** Author's overrides win over known words, those over rules, those over the library. */
function syllablesOf(text: string, overrides: Readings): readonly string[] {
  const known = knownSyllables(text);
  const plain = pinyin(text, { type: 'array', toneSandhi: false }).map(
    (syllable, index) => known.get(index) ?? readingByRule(text, index) ?? syllable,
  );
  return withToneChanges(text, plain).map((syllable, index) => overrides.get(index) ?? known.get(index) ?? syllable);
}

function knownSyllables(text: string): Readings {
  const found = new Map<number, string>();
  for (const { word, index } of matchesOf(anyKnownWord, text)) {
    for (const [place, syllable] of knownReadings.get(word)?.entries() ?? []) found.set(index + place, syllable);
  }
  // 找得到 holds the known word 得到, and isn't it.
  for (const { index, light } of possibleVerbs(text)) found.set(index + 1, light);
  return found;
}

/** Syllables in one word; one that begins with a vowel is set off by an apostrophe: xī'ān. */
export const joinSyllables = (syllables: readonly string[]): string =>
  syllables.reduce(
    (word, next) => (word !== '' && /^[aoeāáǎàōóǒòēéěè]/.test(next) ? `${word}'${next}` : word + next),
    '',
  );
