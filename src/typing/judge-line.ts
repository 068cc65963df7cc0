import { type AlignStep, align } from './align.ts';
import type { HanziEdit } from './hanzi-edit.ts';
import type { TargetLine } from './target.ts';

export interface WrongChar {
  readonly slot: number;
  readonly at: number;
}

export interface LineVerdict {
  /** How many characters of the line stand right. */
  readonly right: number;
  /** Places of the line that this commit got wrong or left out. */
  readonly missed: readonly number[];
  /** New characters in the place of others. */
  readonly wrong: readonly WrongChar[];
  /** New characters that belong nowhere. */
  readonly extra: number;
  /** The place of the line after the last new character. */
  readonly until: number;
}

/**
 * What an edit did to a line. Only what is new is judged: a character that stood wrong before is not wrong a second time,
 * nor is the closing mark of a pair that an input method put there along with the opening one.
 */
export function judgeLine(line: TargetLine, edit: HanziEdit): LineVerdict {
  const judged = endsInPair(edit) ? { ...edit, to: edit.to - 1 } : edit;
  const steps = alignLine(line, edit.typed);
  const fresh = steps.filter((step) => step.kind !== 'missing' && isNew(judged, step.at));
  const wrong = fresh.flatMap((step) => (step.kind === 'wrong' ? [step] : []));
  return {
    right: steps.filter(({ kind }) => kind === 'right').length,
    missed: [...wrong.map(({ slot }) => slot), ...leftOut(steps, judged)],
    wrong,
    extra: fresh.filter(({ kind }) => kind === 'extra').length,
    until: fresh.reduce((last, step) => ('slot' in step ? step.slot + 1 : last), 0),
  };
}

/** Lays typed code points along a line. */
export const alignLine = (line: TargetLine, typed: readonly string[]): readonly AlignStep[] =>
  align(
    line.map(({ text }) => text),
    typed,
  );

const isNew = ({ from, to }: HanziEdit, at: number): boolean => at >= from && at < to;

const PAIR = /^(?:“”|‘’|（）|《》|〈〉|【】|「」|『』|""|''|\(\)|\[\]|\{\}|<>)$/;

/** Is the new text a pair of marks and nothing else? The line's text then goes between them. */
const endsInPair = ({ typed, from, to }: HanziEdit): boolean =>
  PAIR.test(typed.slice(Math.max(0, from), Math.max(0, to)).join(''));

/** Places passed over by a new character: the missing ones directly before it. */
const leftOut = (steps: readonly AlignStep[], edit: HanziEdit): readonly number[] =>
  steps.flatMap((step, index) => {
    if (step.kind !== 'missing') return [];
    const next = steps.slice(index).find(({ kind }) => kind !== 'missing');
    return next && 'at' in next && isNew(edit, next.at) ? [step.slot] : [];
  });
