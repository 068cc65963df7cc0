import { isIndex, isIndexSet, withIndex, withoutIndex } from '../../core/indexes.ts';
import { isRecord } from '../../core/json.ts';
import { isSeed, shuffledIndexes, toSeed } from '../../core/random.ts';
import { escapeHtml } from '../../core/text.ts';
import type { Engine, Reply, Verdict } from '../kind.ts';
import type { SpotExercise } from './schema.ts';

/** Parts are named by their number in the passage, from 0. */
export interface SpotState {
  readonly seed: number;
  /** Ascending. */
  readonly chosen: readonly number[];
  /** Wrong parts that help faded: they can't be chosen any more. Ascending. */
  readonly faded: readonly number[];
  /** Wrong parts of the latest miss that the learner has not changed since; their replies may stay on the screen. */
  readonly missed: readonly number[];
}

/** Where one part is wanted, toggling another moves the choice. */
export type SpotAction = { readonly type: 'toggle'; readonly part: number };

/** The rules of `spot`. */
export const spot: Engine<SpotExercise, SpotState, SpotAction> = {
  start: (_exercise, seed) => ({ seed: toSeed(seed), chosen: [], faded: [], missed: [] }),
  restore,
  step,
  isReady: (_exercise, { chosen }) => chosen.length > 0,
  grade,
  replies,
  assist,
  solve: (exercise, state) => ({ ...state, chosen: wantedParts(exercise), missed: [] }),
  reopen: (exercise, state) => ({ ...state, missed: state.chosen.filter((part) => !isWanted(exercise, part)) }),
  explain: ({ parts }) =>
    parts.filter(({ wanted }) => wanted).map(({ text, reply }) => ({ answer: escapeHtml(text), reason: reply })),
  answer: (_exercise, { chosen }) => ({ chosen }),
};

const isWanted = ({ parts }: SpotExercise, part: number): boolean => parts[part]?.wanted === true;

const wantedParts = (exercise: SpotExercise): readonly number[] =>
  [...exercise.parts.keys()].filter((part) => isWanted(exercise, part));

/** Is one part to be found, so that choosing another moves the choice? */
export const isSingle = (exercise: SpotExercise): boolean => wantedParts(exercise).length === 1;

function restore(exercise: SpotExercise, saved: unknown): SpotState | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, chosen, faded, missed } = saved;
  const count = exercise.parts.length;
  if (!isSeed(seed) || !isIndexSet(chosen, count) || !isIndexSet(faded, count) || !isIndexSet(missed, count))
    return undefined;
  const fits =
    (chosen.length <= 1 || !isSingle(exercise)) &&
    faded.every((part) => !isWanted(exercise, part) && !chosen.includes(part)) &&
    missed.every((part) => !isWanted(exercise, part) && chosen.includes(part));
  return fits ? { seed, chosen, faded, missed } : undefined;
}

function step(exercise: SpotExercise, state: SpotState, { part }: SpotAction): SpotState {
  if (!isIndex(part, exercise.parts.length) || state.faded.includes(part)) return state;
  const missed = withoutIndex(state.missed, part);
  if (state.chosen.includes(part)) return { ...state, chosen: withoutIndex(state.chosen, part), missed };
  if (isSingle(exercise)) return { ...state, chosen: [part], missed: [] };
  return { ...state, chosen: withIndex(state.chosen, part), missed };
}

/** Only chosen parts are judged one by one: a part not found yet isn't given away. */
function grade(exercise: SpotExercise, { chosen }: SpotState): Verdict {
  const judged = exercise.parts.map(({ wanted }, part) => wanted === chosen.includes(part));
  const passed = judged.every(Boolean);
  const share = judged.filter(Boolean).length / Math.max(1, judged.length);
  const parts = Object.fromEntries(chosen.map((part) => [String(part), isWanted(exercise, part)]));
  return { passed, score: isSingle(exercise) ? Number(passed) : share, parts };
}

function replies({ parts }: SpotExercise, { chosen }: SpotState): readonly Reply[] {
  return chosen.flatMap((part) => {
    const html = parts[part]?.reply;
    return html === undefined ? [] : [{ part: String(part), html }];
  });
}

/** Fades half of the wrong parts that are left; those not chosen first, since they say more. */
function assist(exercise: SpotExercise, state: SpotState): SpotState {
  const { chosen } = state;
  const left = shuffledIndexes(exercise.parts.length, state.seed).filter(
    (part) => !isWanted(exercise, part) && !state.faded.includes(part),
  );
  const ranked = [...left.filter((part) => !chosen.includes(part)), ...left.filter((part) => chosen.includes(part))];
  const fading = ranked.slice(0, Math.ceil(left.length / 2));
  if (fading.length === 0) return state;
  return {
    ...state,
    chosen: chosen.filter((part) => !fading.includes(part)),
    faded: fading.reduce(withIndex, state.faded),
    missed: state.missed.filter((part) => !fading.includes(part)),
  };
}
