import { isIndex, isIndexOrNull, isIndexSet, withIndex } from '../../core/indexes.ts';
import { isArrayOf, isRecord } from '../../core/json.ts';
import { isSeed, mixedIndexes, toSeed } from '../../core/random.ts';
import type { Engine, Verdict } from '../kind.ts';
import type { MatchExercise } from './schema.ts';

/** Cards are named by their place in `lefts` and `rights`, from 0. */
export interface MatchState {
  readonly seed: number;
  /** For each left card the right card given to it. */
  readonly placed: readonly (number | null)[];
  /** Left cards that help answered: they stay as they are. Ascending. */
  readonly fixed: readonly number[];
}

/** Placing a right card that stands elsewhere moves it. */
export type MatchAction =
  | { readonly type: 'place'; readonly left: number; readonly right: number }
  | { readonly type: 'unplace'; readonly left: number };

/** The rules of `match`. */
export const match: Engine<MatchExercise, MatchState, MatchAction> = {
  start: ({ lefts }, seed) => ({ seed: toSeed(seed), placed: lefts.map(() => null), fixed: [] }),
  restore,
  step,
  isReady: (_exercise, { placed }) => placed.every((right) => right !== null),
  grade: (_exercise, { placed }) => gradePlaced(placed),
  replies: () => [],
  assist,
  solve: ({ lefts }, state) => ({ ...state, placed: [...lefts.keys()] }),
  reopen: (_exercise, state) => ({
    ...state,
    placed: state.placed.map((right, left) => (right === left ? right : null)),
  }),
  explain: ({ lefts, rights }) => lefts.map(({ html }, left) => ({ answer: `${html} → ${rights[left]?.html ?? ''}` })),
  answer: (_exercise, { placed }) => ({ placed }),
};

/** The right cards in the order of the screen, decoys among them. */
export const shownRights = ({ rights }: MatchExercise, { seed }: MatchState): readonly number[] =>
  mixedIndexes(rights.length, seed);

function restore({ lefts, rights }: MatchExercise, saved: unknown): MatchState | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, placed, fixed } = saved;
  if (!isSeed(seed) || !isIndexSet(fixed, lefts.length)) return undefined;
  if (!isArrayOf(placed, isIndexOrNull(rights.length)) || placed.length !== lefts.length) return undefined;
  const used = placed.filter((right) => right !== null);
  const fits = new Set(used).size === used.length && fixed.every((left) => placed[left] === left);
  return fits ? { seed, placed, fixed } : undefined;
}

function step({ lefts, rights }: MatchExercise, state: MatchState, action: MatchAction): MatchState {
  const right = action.type === 'place' ? action.right : null;
  if (!isIndex(action.left, lefts.length) || !isIndexOrNull(rights.length)(right)) return state;
  const from = right === null ? -1 : state.placed.indexOf(right);
  if (state.fixed.includes(action.left) || state.fixed.includes(from)) return state;
  return state.placed[action.left] === right ? state : { ...state, placed: give(state.placed, action.left, right) };
}

/** The right card goes to that left one, and away from any other. */
const give = (placed: MatchState['placed'], left: number, right: number | null): MatchState['placed'] =>
  placed.map((held, at) => (at === left ? right : held === right ? null : held));

function gradePlaced(placed: MatchState['placed']): Verdict {
  const right = placed.filter((held, left) => held === left).length;
  const judged = placed.flatMap((held, left) => (held === null ? [] : [[String(left), held === left] as const]));
  return {
    passed: right === placed.length,
    score: right / Math.max(1, placed.length),
    parts: Object.fromEntries(judged),
  };
}

/** Gives the first left card that hasn't it its right card. */
function assist(_exercise: MatchExercise, state: MatchState): MatchState {
  const left = state.placed.findIndex((right, at) => right !== at);
  if (left === -1) return state;
  return { ...state, placed: give(state.placed, left, left), fixed: withIndex(state.fixed, left) };
}
