import { isIndex, isIndexOrNull, isIndexSet, withIndex } from '../../core/indexes.ts';
import { isArrayOf, isRecord } from '../../core/json.ts';
import { isSeed, shuffledIndexes, toSeed } from '../../core/random.ts';
import type { Engine, Explanation, Html, Reply, Verdict } from '../kind.ts';
import type { SortCard, SortExercise } from './schema.ts';

/** Cards and groups are named by their place in the source, from 0. */
export interface SortState {
  readonly seed: number;
  /** For each card the group it lies in. */
  readonly placed: readonly (number | null)[];
  /** Cards that help placed: they stay where they are. Ascending. */
  readonly fixed: readonly number[];
}

export type SortAction =
  | { readonly type: 'place'; readonly card: number; readonly group: number }
  | { readonly type: 'unplace'; readonly card: number };

/** The rules of `sort`. */
export const sort: Engine<SortExercise, SortState, SortAction> = {
  start: ({ cards }, seed) => ({ seed: toSeed(seed), placed: cards.map(() => null), fixed: [] }),
  restore,
  step,
  isReady: (_exercise, { placed }) => placed.every((group) => group !== null),
  grade,
  replies,
  assist,
  solve: ({ cards }, state) => ({ ...state, placed: cards.map(({ group }) => group) }),
  reopen: ({ cards }, state) => ({
    ...state,
    placed: state.placed.map((group, card) => (group === cards[card]?.group ? group : null)),
  }),
  explain,
  answer: (_exercise, { placed }) => ({ placed }),
};

const shownCards = ({ cards }: SortExercise, { seed }: SortState): readonly number[] =>
  shuffledIndexes(cards.length, seed);

/** The cards to be placed now, in the order of the screen; one at most where they come one by one. */
export function waitingCards(exercise: SortExercise, state: SortState): readonly number[] {
  const waiting = shownCards(exercise, state).filter((card) => state.placed[card] === null);
  return exercise.oneAtATime ? waiting.slice(0, 1) : waiting;
}

/** The cards lying in a group, in the order of the screen. */
export const cardsInGroup = (exercise: SortExercise, state: SortState, group: number): readonly number[] =>
  shownCards(exercise, state).filter((card) => state.placed[card] === group);

function restore({ cards, groups }: SortExercise, saved: unknown): SortState | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, placed, fixed } = saved;
  if (!isSeed(seed) || !isIndexSet(fixed, cards.length)) return undefined;
  if (!isArrayOf(placed, isIndexOrNull(groups.length)) || placed.length !== cards.length) return undefined;
  return fixed.every((card) => placed[card] === cards[card]?.group) ? { seed, placed, fixed } : undefined;
}

function step({ cards, groups }: SortExercise, state: SortState, action: SortAction): SortState {
  const { card } = action;
  const group = action.type === 'place' ? action.group : null;
  if (!isIndex(card, cards.length) || !isIndexOrNull(groups.length)(group)) return state;
  if (state.fixed.includes(card) || state.placed[card] === group) return state;
  return { ...state, placed: put(state.placed, card, group) };
}

const put = (placed: SortState['placed'], card: number, group: number | null): SortState['placed'] =>
  placed.map((held, at) => (at === card ? group : held));

function grade({ cards }: SortExercise, { placed }: SortState): Verdict {
  const right = placed.filter((group, card) => group === cards[card]?.group).length;
  const judged = placed.flatMap((group, card) =>
    group === null ? [] : [[String(card), group === cards[card]?.group] as const],
  );
  return {
    passed: right === placed.length,
    score: right / Math.max(1, placed.length),
    parts: Object.fromEntries(judged),
  };
}

/** Why a card belongs where it belongs: told for those in a wrong group, and for all once everything is right. */
function replies(exercise: SortExercise, state: SortState): readonly Reply[] {
  const { passed, parts } = grade(exercise, state);
  return exercise.cards.flatMap(({ reply }, card) =>
    reply !== undefined && (passed || parts[card] === false) ? [{ part: String(card), html: reply }] : [],
  );
}

/** Places the first card that isn't right. */
function assist(exercise: SortExercise, state: SortState): SortState {
  const { cards } = exercise;
  const card = shownCards(exercise, state).find((each) => state.placed[each] !== cards[each]?.group);
  const group = card === undefined ? undefined : cards[card]?.group;
  if (card === undefined || group === undefined) return state;
  return { ...state, placed: put(state.placed, card, group), fixed: withIndex(state.fixed, card) };
}

function explain({ cards, groups }: SortExercise): readonly Explanation[] {
  return groups.map(({ html }, group) => {
    const lines = cards.filter((card) => card.group === group).map(withReason);
    return { answer: [`<b>${html}</b>`, ...lines].join('<br>') };
  });
}

const withReason = ({ html, reply }: SortCard): Html => (reply === undefined ? html : `${html} — ${reply}`);
