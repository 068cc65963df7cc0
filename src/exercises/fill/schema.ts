import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox, AuthoredMark, PassageBlock } from '../authored.ts';
import type { ExerciseBase } from '../kind.ts';
import { hasFlag, type Report, readBase, reporter, reportUnexpected } from '../read-box.ts';
import { isAccepted } from './is-accepted.ts';

export interface FillBlank {
  /** What solving writes: the first accepted answer, or the bank's word for this blank. */
  readonly answer: string;
  /** At least one. */
  readonly accepted: readonly string[];
}

/** Fill the blanks of a passage, by typing or from a bank of words. A blank's part key is its number in the passage. */
export interface FillExercise extends ExerciseBase {
  readonly kind: 'fill';
  readonly passage: readonly PassageBlock[];
  /** Numbered as the passage's marks are. */
  readonly blanks: readonly FillBlank[];
  /** Words to choose from, in the author's order; empty: the learner types. */
  readonly bank: readonly string[];
  /** Width, case and inner spaces count. */
  readonly exact: boolean;
}

const attributes = {
  bank: { zh: '词库', type: 'text' },
  exact: { zh: '精确', type: 'flag' },
} as const;

/** A passage with `[[answer|other answer]]`; `bank` lists words to choose from, decoys included. */
const schema = z.custom<AuthoredBox>().transform((box, context): FillExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 0, marks: true }, report);
  reportMarks(box.marks, report);
  const exact = hasFlag(box, 'exact');
  const bank = readBank(box.attributes.bank);
  const accepted = box.marks.map(({ options }) => options.map((option) => option.trim()).filter(Boolean));
  const words = bank.length === 0 ? [] : assignWords(accepted, bank, exact);
  if (bank.length > 0) reportLacks(accepted, words, report);
  const blanks = accepted.map((texts, index) => ({ answer: words[index] ?? texts[0] ?? '', accepted: texts }));
  return { ...readBase(box), kind: 'fill', passage: box.passage, blanks, bank, exact };
});

/** Commas part words as well as spaces do: authors list words with them, and none of these signs is in a word to learn. */
const readBank = (text: string | true | undefined): readonly string[] =>
  typeof text === 'string' ? text.split(/[\s、，,]+/).filter(Boolean) : [];

function reportMarks(marks: readonly AuthoredMark[], report: Report): void {
  if (marks.length === 0) report('fill-no-blank', []);
  marks.forEach(({ options, wanted }, index) => {
    if (wanted) report('fill-wanted-mark', ['marks', index]);
    if (options.length === 0 || options.some((option) => option.trim() === '')) {
      report('fill-empty-blank', ['marks', index]);
    }
  });
}

function reportLacks(accepted: Accepted, words: readonly (string | undefined)[], report: Report): void {
  accepted.forEach((texts, index) => {
    const [answer] = texts;
    if (answer !== undefined && words[index] === undefined) report('fill-bank-lacks', ['marks', index], { answer });
  });
}

type Accepted = readonly (readonly string[])[];

/** A word of the bank for each blank, no word twice; undefined where none is left (bipartite matching). */
function assignWords(accepted: Accepted, bank: readonly string[], exact: boolean): readonly (string | undefined)[] {
  const holders: (number | undefined)[] = bank.map(() => undefined);
  const fits = accepted.map((texts) => bank.flatMap((word, place) => (isAccepted(texts, word, exact) ? [place] : [])));
  const give = (blank: number, tried: Set<number>): boolean =>
    (fits[blank] ?? []).some((place) => {
      if (tried.has(place)) return false;
      tried.add(place);
      const holder = holders[place];
      if (holder !== undefined && !give(holder, tried)) return false;
      holders[place] = blank;
      return true;
    });
  for (const blank of accepted.keys()) give(blank, new Set());
  return accepted.map((_, blank) => bank[holders.indexOf(blank)]);
}

/** The kind's door for the compiler. */
export const fill = {
  schema,
  names: { zh: '填空' },
  attributes,
  grading: ({ blanks }: FillExercise): Json => ({ blanks: blanks.length }),
} as const;
