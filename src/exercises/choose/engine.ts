import { isIndex, isIndexSet, withIndex, withoutIndex } from '../../core/indexes.ts';
import { isRecord } from '../../core/json.ts';
import { isSeed, shuffledIndexes, toSeed } from '../../core/random.ts';
import type { Engine, Reply, Verdict } from '../kind.ts';
import type { ChooseExercise } from './schema.ts';

/** Options are named by their place in the source, from 0. */
export interface ChooseState {
  readonly seed: number;
  /** Ascending. */
  readonly chosen: readonly number[];
  /** Wrong options that help took away; ascending. */
  readonly gone: readonly number[];
  /** Wrong options of the latest miss that the learner has not changed since; their replies may stay on the screen. */
  readonly missed: readonly number[];
}

/** In a single choice, toggling another option moves the choice. */
export type ChooseAction = { readonly type: 'toggle'; readonly option: number };

/** The rules of `choose`. */
export const choose: Engine<ChooseExercise, ChooseState, ChooseAction> = {
  start: (_exercise, seed) => ({ seed: toSeed(seed), chosen: [], gone: [], missed: [] }),
  restore,
  step,
  isReady: (_exercise, { chosen }) => chosen.length > 0,
  grade,
  replies,
  assist,
  solve: (exercise, state) => ({ ...state, chosen: solution(exercise), missed: [] }),
  reopen: (exercise, state) => ({ ...state, missed: state.chosen.filter((option) => isWrong(exercise, option)) }),
  explain: (exercise) => rights(exercise).map(({ html, reply }) => ({ answer: html, reason: reply })),
  answer: (_exercise, { chosen }) => ({ chosen }),
};

/** The options in the order of the screen, by their place in the source. */
export const shownOptions = ({ options, keepOrder }: ChooseExercise, { seed }: ChooseState): readonly number[] =>
  keepOrder ? [...options.keys()] : shuffledIndexes(options.length, seed);

const rights = ({ options }: ChooseExercise) => options.filter(({ right }) => right);

/** In a free question nothing is wrong. */
const isWrong = ({ free, options }: ChooseExercise, option: number): boolean =>
  !free && options[option]?.right === false;

function restore(exercise: ChooseExercise, saved: unknown): ChooseState | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, chosen, gone, missed } = saved;
  const count = exercise.options.length;
  if (!isSeed(seed) || !isIndexSet(chosen, count) || !isIndexSet(gone, count) || !isIndexSet(missed, count))
    return undefined;
  const fits =
    (exercise.multiple || chosen.length <= 1) &&
    gone.every((option) => isWrong(exercise, option) && !chosen.includes(option)) &&
    missed.every((option) => isWrong(exercise, option) && chosen.includes(option));
  return fits ? { seed, chosen, gone, missed } : undefined;
}

function step(exercise: ChooseExercise, state: ChooseState, { option }: ChooseAction): ChooseState {
  if (!isIndex(option, exercise.options.length) || state.gone.includes(option)) return state;
  const isChosen = state.chosen.includes(option);
  if (!exercise.multiple) return isChosen ? state : { ...state, chosen: [option], missed: [] };
  const chosen = isChosen ? withoutIndex(state.chosen, option) : withIndex(state.chosen, option);
  return { ...state, chosen, missed: withoutIndex(state.missed, option) };
}

/** Only chosen options are judged one by one: an option left out isn't given away. */
function grade(exercise: ChooseExercise, { chosen }: ChooseState): Verdict {
  const { free, multiple, options } = exercise;
  if (free) return { passed: chosen.length > 0, score: chosen.length > 0 ? 1 : 0, parts: {} };
  const judged = options.map(({ right }, option) => right === chosen.includes(option));
  const passed = judged.every(Boolean);
  const share = judged.filter(Boolean).length / Math.max(1, judged.length);
  const parts = Object.fromEntries(chosen.map((option) => [String(option), !isWrong(exercise, option)]));
  return { passed, score: multiple ? share : Number(passed), parts };
}

function replies({ options }: ChooseExercise, { chosen }: ChooseState): readonly Reply[] {
  return chosen.flatMap((option) => {
    const html = options[option]?.reply;
    return html === undefined ? [] : [{ part: String(option), html }];
  });
}

/** Takes a wrong option away; one that wasn't chosen says more than one that was just told to be wrong. */
function assist(exercise: ChooseExercise, state: ChooseState): ChooseState {
  const left = shownOptions(exercise, state).filter(
    (option) => isWrong(exercise, option) && !state.gone.includes(option),
  );
  const option = left.find((each) => !state.chosen.includes(each)) ?? left[0];
  if (option === undefined) return state;
  const chosen = withoutIndex(state.chosen, option);
  return { ...state, chosen, gone: withIndex(state.gone, option), missed: withoutIndex(state.missed, option) };
}

/** The right options; a free question without any takes its first. */
function solution({ options, multiple }: ChooseExercise): readonly number[] {
  const places = [...options.keys()].filter((option) => options[option]?.right);
  const chosen = places.length > 0 ? places : [0];
  return multiple ? chosen : chosen.slice(0, 1);
}
