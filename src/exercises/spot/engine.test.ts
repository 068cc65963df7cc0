import { describe, expect, it } from 'vitest';
import { isSingle, type SpotState, spot } from './engine.ts';
import type { SpotExercise } from './schema.ts';

const exerciseOf = (...wanted: readonly number[]): SpotExercise => ({
  id: 'a/b/c#d',
  kind: 'spot',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  passage: [{ segments: [0, 1, 2, 3, 4].map((mark) => ({ mark })) }],
  parts: [0, 1, 2, 3, 4].map((part) => ({
    text: `<${part}>`,
    wanted: wanted.includes(part),
    reply: part === 4 ? undefined : `why ${part}`,
  })),
});
const one = exerciseOf(2);
const two = exerciseOf(1, 2);

const toggled = (exercise: SpotExercise, ...list: readonly number[]): SpotState =>
  list.reduce((state, part) => spot.step(exercise, state, { type: 'toggle', part }), spot.start(exercise, 1));

it('moves the choice where one part is wanted, and collects where more are', () => {
  expect([isSingle(one), toggled(one, 0, 2).chosen]).toEqual([true, [2]]);
  expect([isSingle(two), toggled(two, 2, 0).chosen]).toEqual([false, [0, 2]]);
});

it('lets a part go again', () => {
  expect(toggled(one, 2, 2).chosen).toEqual([]);
  expect(toggled(two, 0, 1, 0).chosen).toEqual([1]);
});

it('passes with exactly the wanted parts', () => {
  expect(spot.grade(two, toggled(two, 1, 2)).passed).toBe(true);
  expect(spot.grade(two, toggled(two, 1, 2, 3)).passed).toBe(false);
  expect(spot.grade(two, toggled(two, 1))).toEqual({ passed: false, score: 0.8, parts: { 1: true } });
});

it('gives no share for clicking one wrong part of five', () => {
  expect(spot.grade(one, toggled(one, 0)).score).toBe(0);
});

it('answers to the chosen parts that have an answer', () => {
  expect(spot.replies(two, toggled(two, 0, 4))).toEqual([{ part: '0', html: 'why 0' }]);
});

describe('the shown step', () => {
  it('fades half of the wrong parts, and those not tried first', () => {
    const helped = spot.assist(one, spot.reopen(one, toggled(one, 0)));
    expect(helped.faded).toHaveLength(2);
    expect(helped).toMatchObject({ chosen: [0], missed: [0] });
    expect(helped.faded).not.toContain(0);
    expect(helped.faded).not.toContain(2);
  });

  it('goes on until only the wanted parts are left', () => {
    let state = toggled(one, 0);
    for (let count = 0; count < 3; count += 1) state = spot.assist(one, state);
    expect(state).toMatchObject({ chosen: [], faded: [0, 1, 3, 4] });
    expect(spot.assist(one, state)).toBe(state);
    expect(spot.step(one, state, { type: 'toggle', part: 0 })).toBe(state);
  });
});

it('keeps a missed part in sight until it is changed', () => {
  const open = spot.reopen(two, toggled(two, 0, 1));
  expect(open).toMatchObject({ chosen: [0, 1], missed: [0] });
  expect(spot.step(two, open, { type: 'toggle', part: 0 })).toMatchObject({ chosen: [1], missed: [] });
});

it('names the wanted parts with their reasons, escaped', () => {
  expect(spot.explain(one)).toEqual([{ answer: '&lt;2&gt;', reason: 'why 2' }]);
});

it('refuses drafts that this exercise can’t have come to', () => {
  const state = toggled(one, 0);
  const refused = (change: Partial<Record<keyof SpotState, unknown>>) =>
    spot.restore(one, { ...state, ...change }) === undefined;
  expect(refused({})).toBe(false);
  expect(refused({ chosen: [0, 1] })).toBe(true);
  expect(refused({ faded: [2] })).toBe(true);
  expect(refused({ faded: [0] })).toBe(true);
  expect(refused({ missed: [1] })).toBe(true);
});
