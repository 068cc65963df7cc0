import { isIndex, isIndexSet, withIndex } from '../../core/indexes.ts';
import { isArrayOf, isRecord, isString } from '../../core/json.ts';
import { isSeed, shuffledIndexes, toSeed } from '../../core/random.ts';
import { clipText, escapeHtml } from '../../core/text.ts';
import type { Segment } from '../authored.ts';
import type { Engine, Explanation, Html, Verdict } from '../kind.ts';
import { isAccepted } from './is-accepted.ts';
import type { FillExercise } from './schema.ts';

/** Blanks are named by their number in the passage, from 0. */
export interface FillState {
  readonly seed: number;
  /** What stands in each blank; '' for nothing. */
  readonly texts: readonly string[];
  /** Blanks that help filled: they stay as they are. Ascending. */
  readonly fixed: readonly number[];
}

/** With a bank only its words (or '' to empty a blank) can be written; a word that is used up moves here. */
export type FillAction = { readonly type: 'write'; readonly blank: number; readonly text: string };

/** The rules of `fill`. */
export const fill: Engine<FillExercise, FillState, FillAction> = {
  start: ({ blanks }, seed) => ({ seed: toSeed(seed), texts: blanks.map(() => ''), fixed: [] }),
  restore,
  step,
  isReady: (_exercise, { texts }) => texts.every((text) => text.trim() !== ''),
  grade,
  replies: () => [],
  assist,
  solve: ({ blanks }, state) => ({ ...state, texts: blanks.map(({ answer }) => answer) }),
  reopen,
  explain,
  answer: (_exercise, { texts }) => ({ texts }),
};

/** Long enough for any answer, short enough for a cat on the keyboard. */
const MAX_LENGTH = 200;

/** A word of the bank on the screen: `free` as long as it may still be put into a blank. */
export interface BankWord {
  /** Its place in the exercise's bank. */
  readonly word: number;
  readonly text: string;
  readonly free: boolean;
}

/** The bank in the order of the screen. Of equal words as many are used as stand in blanks. */
export function shownBank({ bank }: FillExercise, { seed, texts }: FillState): readonly BankWord[] {
  return shuffledIndexes(bank.length, seed).map((word) => {
    const text = bank[word] ?? '';
    const nth = count(bank.slice(0, word), text);
    return { word, text, free: nth >= count(texts, text) };
  });
}

/** The bank's word in each blank, null where none: of equal words the first ones are used first, as in the bank. */
export function wordsInBlanks({ bank }: FillExercise, { texts }: FillState): readonly (number | null)[] {
  return texts.map((text, blank) => {
    const equal = [...bank.keys()].filter((word) => bank[word] === text);
    return equal[count(texts.slice(0, blank), text)] ?? null;
  });
}

const count = (texts: readonly string[], text: string): number => texts.filter((each) => each === text).length;

function restore(exercise: FillExercise, saved: unknown): FillState | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, texts, fixed } = saved;
  const { bank, blanks } = exercise;
  if (!isSeed(seed) || !isArrayOf(texts, isString) || !isIndexSet(fixed, blanks.length)) return undefined;
  const fits =
    texts.length === blanks.length &&
    texts.every((text) => isWritable(exercise, text) && isInStock(bank, texts, text)) &&
    fixed.every((blank) => texts[blank] === blanks[blank]?.answer);
  return fits ? { seed, texts, fixed } : undefined;
}

const isWritable = ({ bank }: FillExercise, text: string): boolean =>
  bank.length === 0 ? clipText(text, MAX_LENGTH) === text : text === '' || bank.includes(text);

const isInStock = (bank: readonly string[], texts: readonly string[], text: string): boolean =>
  bank.length === 0 || text === '' || count(texts, text) <= count(bank, text);

function step(exercise: FillExercise, state: FillState, action: FillAction): FillState {
  const { blank } = action;
  const text = exercise.bank.length === 0 ? clipText(action.text, MAX_LENGTH) : action.text;
  if (!isIndex(blank, exercise.blanks.length) || state.fixed.includes(blank)) return state;
  if (state.texts[blank] === text || !isWritable(exercise, text)) return state;
  const texts = replaced(state.texts, blank, text);
  if (isInStock(exercise.bank, texts, text)) return { ...state, texts };
  const from = holders(state.texts, blank, text).find((other) => !state.fixed.includes(other));
  return from === undefined ? state : { ...state, texts: replaced(texts, from, '') };
}

const replaced = (texts: readonly string[], blank: number, text: string): readonly string[] =>
  texts.map((each, at) => (at === blank ? text : each));

const holders = (texts: readonly string[], but: number, text: string): readonly number[] =>
  [...texts.keys()].filter((blank) => blank !== but && texts[blank] === text);

const isRight = ({ blanks, exact }: FillExercise, texts: readonly string[], blank: number): boolean =>
  isAccepted(blanks[blank]?.accepted ?? [], texts[blank] ?? '', exact);

function grade(exercise: FillExercise, { texts }: FillState): Verdict {
  const rights = [...texts.keys()].filter((blank) => isRight(exercise, texts, blank));
  const given = [...texts.keys()].filter((blank) => texts[blank]?.trim() !== '');
  return {
    passed: rights.length === texts.length,
    score: rights.length / Math.max(1, texts.length),
    parts: Object.fromEntries(given.map((blank) => [String(blank), rights.includes(blank)])),
  };
}

/** Fills the first blank that isn't right; where it is the only one and is typed, begins it. */
function assist(exercise: FillExercise, state: FillState): FillState {
  const wrong = [...exercise.blanks.keys()].filter((blank) => !isRight(exercise, state.texts, blank));
  const [blank] = wrong;
  if (blank === undefined) return state;
  const begun = Array.from(exercise.blanks[blank]?.answer ?? '')[0] ?? '';
  if (wrong.length === 1 && exercise.bank.length === 0) {
    return state.texts[blank] === begun ? state : { ...state, texts: replaced(state.texts, blank, begun) };
  }
  return { ...state, texts: giveAnswer(exercise, state.texts, blank), fixed: withIndex(state.fixed, blank) };
}

/**
 * Writes a blank's own answer. If the bank has no more of that word, another blank gives it up: one that is wrong, or
 * else one that is right with a word not its own, which then gets its own answer and so stays right.
 */
function giveAnswer(exercise: FillExercise, texts: readonly string[], blank: number): readonly string[] {
  const answer = exercise.blanks[blank]?.answer ?? '';
  const given = replaced(texts, blank, answer);
  if (isInStock(exercise.bank, given, answer)) return given;
  const others = holders(texts, blank, answer).filter((other) => exercise.blanks[other]?.answer !== answer);
  const wrong = others.find((other) => !isRight(exercise, texts, other));
  if (wrong !== undefined) return replaced(given, wrong, '');
  const [right] = others;
  return right === undefined ? given : giveAnswer(exercise, given, right);
}

/** Words of a bank go back to it; a typed answer stays to be mended. */
function reopen(exercise: FillExercise, state: FillState): FillState {
  if (exercise.bank.length === 0) return state;
  return { ...state, texts: state.texts.map((text, blank) => (isRight(exercise, state.texts, blank) ? text : '')) };
}

/** The sentences that hold blanks, filled. */
function explain({ passage, blanks }: FillExercise): readonly Explanation[] {
  const shown = (segment: Segment): Html =>
    'html' in segment ? segment.html : `<b>${escapeHtml(blanks[segment.mark]?.answer ?? '')}</b>`;
  return passage
    .filter(({ segments }) => segments.some((segment) => 'mark' in segment))
    .map(({ segments }) => ({ answer: segments.map(shown).join('') }));
}
