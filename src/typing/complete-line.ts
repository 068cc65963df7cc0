import { withIndex } from '../core/indexes.ts';
import { alignLine } from './judge-line.ts';
import { plainForm } from './plain-form.ts';
import type { TargetLine } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** Does the text begin with the whole line, each mark in whatever form? */
export const isComplete = (line: TargetLine, typed: readonly string[]): boolean =>
  line.length <= typed.length && line.every(({ text }, at) => plainForm(text) === plainForm(typed[at] ?? ''));

/**
 * The state with this line done and counted. `missed`: the places that were once wrong. `wrong`: those that still are.
 * `hits` counts Chinese characters alone, so that marks don't make anybody faster (字/分).
 */
export function completeLine(
  line: TargetLine,
  state: TypingState,
  missed: readonly number[],
  wrong: readonly number[] = [],
): TypingState {
  const { tally } = state;
  const hits = line.filter(({ text }, slot) => !wrong.includes(slot) && /^\p{Script=Han}$/u.test(text)).length;
  return {
    ...state,
    ...{ line: state.line + 1, char: 0, typed: '', missed: [] },
    tally: {
      ...tally,
      slots: tally.slots + line.length,
      clean: tally.clean + line.length - missed.length,
      hits: tally.hits + hits,
    },
  };
}

/** The state after Enter: a line with enough characters is done, and counts those that are wrong as missed. */
export function finishLine(line: TargetLine, state: TypingState): TypingState {
  const typed = Array.from(state.typed);
  if (typed.length < line.length) return state;
  const right = new Set(alignLine(line, typed).flatMap((step) => (step.kind === 'right' ? [step.slot] : [])));
  const wrong = [...line.keys()].filter((slot) => !right.has(slot));
  return completeLine(line, state, wrong.reduce(withIndex, state.missed), wrong);
}
