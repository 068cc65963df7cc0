import { type Random, shuffled } from '../../core/random.ts';
import type { TypingMode } from '../target.ts';
import { drill, goesWith, pick, withSign } from './drill.ts';
import type { KeySkill } from './key-skill.ts';
import { itemOf, needsOnly, type PracticeItem, type PracticeMaterial, typableWith } from './material.ts';
import { HITS_ENOUGH } from './unlock.ts';

/** Why an item is in a round: for the weakest key, for the pleasure of what one knows, for keys mixed up of late. */
export type Share = 'focus' | 'known' | 'review';

/** What a round is drawn from. */
export interface RoundSource {
  readonly mode: TypingMode;
  /** Lists to draw from, the best first; a later one is for when the ones before are used up. */
  readonly lists: (share: Share) => readonly (readonly PracticeItem[])[];
}

export interface RoundRequest {
  readonly material: PracticeMaterial;
  readonly skills: ReadonlyMap<string, KeySkill>;
  /** The open keys; nothing else is asked for. */
  readonly keys: readonly string[];
  /** One of them. */
  readonly focus: string;
  /** `expected + pressed`: how often of late. */
  readonly confusions: ReadonlyMap<string, number>;
  readonly seed: number;
}

/** So many words make a round without tiring repeats, whatever there is besides. */
const ENOUGH = 12;

/** So many words with the focus, or a quarter of a short list, carry a round. */
const FEW = 4;

/** Of the rounds for which there is a choice: English instead of Chinese words, sentences instead of words. */
const ENGLISH_SHARE = 0.25;
const SENTENCE_SHARE = 0.33;

/** A key typed so often is no stranger. */
const MET = 5;

const LETTER = /^[a-z]$/;
/** How many patterns or words with a sign on them are made to draw one from. */
const MADE = 12;
const WORD_WITH_SIGN_AT_MOST = 6;
const CONFUSIONS_REVIEWED = 3;

/**
 * Patterns while there are no words; Chinese words by their syllables as soon as there are more of them than English
 * ones; now and then English, and sentences. A sign is practised on words, a digit in patterns.
 */
export function sourceFor(request: RoundRequest, random: Random): RoundSource {
  const stock = typableWith(request.material, request.keys);
  const [english, sentences] = [random() < ENGLISH_SHARE, random() < SENTENCE_SHARE];
  const { wordsZh: zh, wordsEn: en } = stock;
  const hasChinese = (zh.length >= ENOUGH || zh.length > en.length) && carries(zh, request.focus);
  const hasEnglish = carries(en, request.focus);
  if (hasChinese && !(english && hasEnglish && hasAllLetters(request.keys))) {
    return listSource('pinyin', zh, sentences ? stock.sentencesZh : [], request);
  }
  if (sentences && carries(stock.sentencesEn, request.focus)) return listSource('text', en, stock.sentencesEn, request);
  return hasEnglish ? listSource('words', en, [], request) : drillSource(en, request, random);
}

const carries = (items: readonly PracticeItem[], focus: string): boolean =>
  withKey(items, focus).length >= Math.max(1, Math.min(FEW, Math.ceil(items.length / 4)));

const withKey = (items: readonly PracticeItem[], key: string): readonly PracticeItem[] =>
  items.filter((item) => item.keys.has(key));

const hasAllLetters = (keys: readonly string[]): boolean => keys.filter((key) => LETTER.test(key)).length === 26;

function listSource(
  mode: TypingMode,
  words: readonly PracticeItem[],
  sentences: readonly PracticeItem[],
  request: RoundRequest,
): RoundSource {
  const [met, fresh] = [metKeys(request), freshKeys(request)];
  const withFocus = withKey(words, request.focus);
  const known = words.filter((item) => needsOnly(item, met));
  const easy = withFocus.filter((item) => needsOnly(item, met));
  const both = easy.filter((item) => fresh.some((key) => item.keys.has(key)));
  const forFocus = [withKey(sentences, request.focus), both, easy, withFocus, words];
  const lists = {
    focus: forFocus,
    known: [sentences, known, words],
    review: [...forReview(words, request), ...forFocus],
  };
  return { mode, lists: (share) => lists[share] };
}

/** Words with both keys of a pair that was mixed up; then such with the one that was meant. */
function forReview(words: readonly PracticeItem[], request: RoundRequest): readonly (readonly PracticeItem[])[] {
  const pairs = recentPairs(request);
  const both = pairs.map(([meant, pressed]) => withKey(withKey(words, meant), pressed));
  return [...both, ...pairs.map(([meant]) => withKey(words, meant))];
}

function drillSource(words: readonly PracticeItem[], request: RoundRequest, random: Random): RoundSource {
  const { focus, keys } = request;
  const [met, fresh] = [metKeys(request), freshKeys(request).filter(goesWith(focus))];
  const easy = [...met].filter((key) => key !== focus && goesWith(focus)(key));
  const beside = easy.length > 1 ? easy : keys;
  const known = words.filter((item) => needsOnly(item, met));
  const drills = (key: string, others: readonly string[]) =>
    Array.from({ length: MADE }, () => itemOf(drill(key, others, random)));
  const both = () => (fresh.length > 0 ? drills(focus, fresh) : []);
  const onFocus = () => [
    wordsWithSign(known, request, random),
    [...both(), ...drills(focus, beside)],
    drills(focus, keys),
  ];
  const lists = {
    focus: onFocus,
    known: () => [known, drills(pick(beside, random), beside), ...onFocus()],
    review: () => [...recentPairs(request).map((pair) => drills(pair[0], pair)), ...onFocus()],
  };
  return { mode: isPlain(focus) ? 'keys' : 'symbols', lists: (share) => lists[share]() };
}

/** Keys that home-row practice knows: letters, and the semicolon under the little finger. */
const isPlain = (key: string): boolean => LETTER.test(key) || key === ';';

/** Short words with the sign in focus on them; none for letters and digits, which patterns practise better. */
function wordsWithSign(
  words: readonly PracticeItem[],
  { focus, keys }: RoundRequest,
  random: Random,
): readonly PracticeItem[] {
  if (isPlain(focus) || /^\d$/.test(focus)) return [];
  const short = words.filter(({ line }) => line.length <= WORD_WITH_SIGN_AT_MOST);
  const texts = shuffled(short, random)
    .slice(0, MADE)
    .map(({ line }) => line.map(({ text }) => text).join(''));
  return texts.map((text) => itemOf(withSign(text, focus, keys, random)));
}

/** The focus, and the keys that are no strangers: items made of these bring one new key at a time. */
function metKeys({ skills, keys, focus }: RoundRequest): ReadonlySet<string> {
  return new Set(keys.filter((key) => key === focus || (skills.get(key)?.hits ?? 0) >= MET));
}

/** Keys met, but not typed often enough yet: what has them too brings the next ones sooner. */
function freshKeys({ skills, keys, focus }: RoundRequest): readonly string[] {
  const isFresh = (hits: number) => hits >= MET && hits < HITS_ENOUGH;
  return keys.filter((key) => key !== focus && isFresh(skills.get(key)?.hits ?? 0));
}

/** What was mixed up most often of late, among the open keys. */
function recentPairs({ confusions, keys }: RoundRequest): readonly (readonly [string, string])[] {
  const open = new Set(keys);
  return [...confusions]
    .sort(([, one], [, other]) => other - one)
    .map(([pair]) => Array.from(pair) as [string, string])
    .filter(([expected, pressed]) => expected !== pressed && open.has(expected) && open.has(pressed))
    .slice(0, CONFUSIONS_REVIEWED);
}
