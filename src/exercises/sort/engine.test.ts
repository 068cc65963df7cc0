import { describe, expect, it } from 'vitest';
import { cardsInGroup, type SortState, sort, waitingCards } from './engine.ts';
import type { SortExercise } from './schema.ts';

const card = (text: string, group: number) => ({ html: text, text, group, reply: `why ${text}` });
const exercise: SortExercise = {
  id: 'a/b/c#d',
  kind: 'sort',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  groups: ['in', 'out'].map((text) => ({ html: text, text })),
  cards: [card('key', 0), card('mouse', 0), card('printer', 1)],
  oneAtATime: false,
};

const state = (placed: SortState['placed'], fixed: readonly number[] = []): SortState => ({ seed: 1, placed, fixed });

describe('placing', () => {
  it('puts a card into a group, moves it, takes it out', () => {
    const placed = sort.step(exercise, state([null, null, null]), { type: 'place', card: 2, group: 0 });
    expect(placed.placed).toEqual([null, null, 0]);
    const moved = sort.step(exercise, placed, { type: 'place', card: 2, group: 1 });
    expect(moved.placed).toEqual([null, null, 1]);
    expect(sort.step(exercise, moved, { type: 'unplace', card: 2 }).placed).toEqual([null, null, null]);
  });

  it('does not touch what help placed, nor groups that are not there', () => {
    const helped = state([0, null, null], [0]);
    expect(sort.step(exercise, helped, { type: 'place', card: 0, group: 1 })).toBe(helped);
    expect(sort.step(exercise, helped, { type: 'unplace', card: 0 })).toBe(helped);
    expect(sort.step(exercise, helped, { type: 'place', card: 1, group: 2 })).toBe(helped);
  });
});

describe('the cards on the screen', () => {
  it('wait or lie in a group, each in one place', () => {
    const half = state([null, 1, null]);
    expect([...waitingCards(exercise, half)].sort()).toEqual([0, 2]);
    expect(cardsInGroup(exercise, half, 1)).toEqual([1]);
    expect(cardsInGroup(exercise, half, 0)).toEqual([]);
  });

  it('come one by one, in an order that is not the author’s for every seed', () => {
    const single: SortExercise = { ...exercise, oneAtATime: true };
    const firsts = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => waitingCards(single, sort.start(single, seed)));
    for (const first of firsts) expect(first).toHaveLength(1);
    expect(new Set(firsts.map(String)).size).toBeGreaterThan(1);
    expect(waitingCards(single, state([0, 0, 1]))).toEqual([]);
  });
});

it('judges only cards that were placed, and answers to wrong ones', () => {
  const half = state([1, 0, null]);
  expect(sort.grade(exercise, half)).toEqual({ passed: false, score: 1 / 3, parts: { 0: false, 1: true } });
  expect(sort.replies(exercise, half)).toEqual([{ part: '0', html: 'why key' }]);
  expect(sort.replies(exercise, state([0, 0, 1]))).toHaveLength(3);
});

it('shows a step by placing one card for good', () => {
  const { placed, fixed } = sort.assist(exercise, state([0, null, 1]));
  expect([placed, fixed]).toEqual([[0, 0, 1], [1]]);
});

it('opens wrong cards again after a miss', () => {
  expect(sort.reopen(exercise, state([1, 0, 0])).placed).toEqual([null, 0, null]);
});

it('lists the groups with their cards and reasons in its answer', () => {
  expect(sort.explain(exercise)[1]).toEqual({ answer: '<b>out</b><br>printer — why printer' });
});
