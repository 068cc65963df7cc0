import { describe, expect, it } from 'vitest';
import { type MatchAction, type MatchState, match, shownRights } from './engine.ts';
import type { MatchExercise } from './schema.ts';

const card = (text: string) => ({ html: text, text });
const exercise: MatchExercise = {
  id: 'a/b/c#d',
  kind: 'match',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  heads: ['', ''],
  lefts: ['A', 'B', 'C'].map(card),
  rights: ['a', 'b', 'c', 'decoy'].map(card),
};

const state = (placed: MatchState['placed'], fixed: readonly number[] = []): MatchState => ({ seed: 1, placed, fixed });
const step = (before: MatchState, action: MatchAction): MatchState => match.step(exercise, before, action);

describe('placing', () => {
  it('moves a right card away from where it was', () => {
    expect(step(state([1, null, null]), { type: 'place', left: 1, right: 1 }).placed).toEqual([null, 1, null]);
  });

  it('puts the card that was there back', () => {
    expect(step(state([1, null, null]), { type: 'place', left: 0, right: 3 }).placed).toEqual([3, null, null]);
  });

  it('takes a card away', () => {
    expect(step(state([1, null, null]), { type: 'unplace', left: 0 }).placed).toEqual([null, null, null]);
  });

  it('does not touch what help placed', () => {
    const helped = state([0, null, null], [0]);
    expect(step(helped, { type: 'unplace', left: 0 })).toBe(helped);
    expect(step(helped, { type: 'place', left: 0, right: 1 })).toBe(helped);
    expect(step(helped, { type: 'place', left: 1, right: 0 })).toBe(helped);
  });
});

it('judges only what was placed', () => {
  expect(match.grade(exercise, state([0, 3, null])).parts).toEqual({ 0: true, 1: false });
});

it('can be checked when every left card has one', () => {
  expect(match.isReady(exercise, state([0, 3, null]))).toBe(false);
  expect(match.isReady(exercise, state([0, 3, 1]))).toBe(true);
});

it('shows a step by placing the first wrong card, which leaves its wrong place', () => {
  expect(match.assist(exercise, state([1, 0, 2]))).toEqual(state([0, null, 2], [0]));
});

it('opens wrong cards again after a miss', () => {
  expect(match.reopen(exercise, state([0, 2, 1])).placed).toEqual([0, null, null]);
});

it('never shows the right cards beside their left ones in a row', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    expect(shownRights(exercise, match.start(exercise, seed))).not.toEqual([0, 1, 2, 3]);
  }
});

it('refuses a draft with one right card in two places', () => {
  expect(match.restore(exercise, state([1, 1, null]))).toBeUndefined();
  expect(match.restore(exercise, state([1, 0, null], [0]))).toBeUndefined();
});

it('joins the pairs in its answer', () => {
  expect(match.explain(exercise)[2]).toEqual({ answer: 'C → c' });
});
