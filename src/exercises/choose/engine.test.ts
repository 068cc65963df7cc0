import { describe, expect, it } from 'vitest';
import { type ChooseState, choose, shownOptions } from './engine.ts';
import { samples } from './samples.ts';
import type { ChooseExercise } from './schema.ts';

const options = ['right', 'wrong', 'right', 'wrong'].map((text, at) => ({
  html: text,
  text,
  right: text === 'right',
  reply: `reply ${at}`,
}));
const base = { id: 'a/b/c#d', revision: '', optional: false, prompt: '', hints: [], free: false, keepOrder: false };
const multiple: ChooseExercise = { ...base, kind: 'choose', multiple: true, options };
const single: ChooseExercise = { ...base, kind: 'choose', multiple: false, options: options.slice(1) };

const chosen = (exercise: ChooseExercise, ...list: readonly number[]): ChooseState =>
  list.reduce((state, option) => choose.step(exercise, state, { type: 'toggle', option }), choose.start(exercise, 1));

describe('a single choice', () => {
  it('moves to the option that is toggled, and stays when it is toggled again', () => {
    expect(chosen(single, 0, 1).chosen).toEqual([1]);
    const once = chosen(single, 1);
    expect(choose.step(single, once, { type: 'toggle', option: 1 })).toBe(once);
  });

  it('counts all or nothing', () => {
    expect(choose.grade(single, chosen(single, 0))).toEqual({ passed: false, score: 0, parts: { 0: false } });
    expect(choose.grade(single, chosen(single, 1))).toEqual({ passed: true, score: 1, parts: { 1: true } });
  });

  it('loses a wrong option that was not tried when a step is shown', () => {
    const helped = choose.assist(single, choose.reopen(single, chosen(single, 0)));
    expect(helped).toMatchObject({ chosen: [0], gone: [2], missed: [0] });
    expect(choose.step(single, helped, { type: 'toggle', option: 2 })).toBe(helped);
  });

  it('loses the tried option too when no other is left', () => {
    const twice = choose.assist(single, choose.assist(single, chosen(single, 0)));
    expect(twice).toMatchObject({ chosen: [], gone: [0, 2] });
    expect(choose.assist(single, twice)).toBe(twice);
  });
});

describe('a multiple choice', () => {
  it('passes with exactly the right set', () => {
    expect(choose.grade(multiple, chosen(multiple, 2, 0)).passed).toBe(true);
    expect(choose.grade(multiple, chosen(multiple, 0, 1, 2)).passed).toBe(false);
  });

  it('does not give away a right option that was left out', () => {
    expect(choose.grade(multiple, chosen(multiple, 0))).toEqual({ passed: false, score: 0.75, parts: { 0: true } });
  });

  it('answers only to what was chosen', () => {
    const replies = choose.replies(multiple, chosen(multiple, 3, 0));
    expect(replies.map(({ part }) => part)).toEqual(['0', '3']);
  });

  it('keeps a missed option in sight until it is changed, and a toggle takes it out', () => {
    const open = choose.reopen(multiple, chosen(multiple, 0, 1, 3));
    expect(open).toMatchObject({ chosen: [0, 1, 3], missed: [1, 3] });
    expect(choose.step(multiple, open, { type: 'toggle', option: 1 })).toMatchObject({ chosen: [0, 3], missed: [3] });
  });
});

describe('a free question', () => {
  const free: ChooseExercise = { ...single, free: true };

  it('passes with any answer and marks none', () => {
    for (const option of [0, 1, 2]) {
      expect(choose.grade(free, chosen(free, option))).toEqual({ passed: true, score: 1, parts: {} });
    }
  });

  it('answers back all the same', () => {
    expect(choose.replies(free, chosen(free, 0))).toEqual([{ part: '0', html: 'reply 1' }]);
  });

  it('solves itself even where the author marked nothing', () => {
    const open: ChooseExercise = { ...free, options: options.map((option) => ({ ...option, right: false })) };
    expect(choose.grade(open, choose.solve(open, choose.start(open, 1))).passed).toBe(true);
    expect(choose.explain(open)).toEqual([]);
  });
});

describe('the options on the screen', () => {
  it('stand in an order that the seed decides', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => shownOptions(multiple, choose.start(multiple, seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(shownOptions(multiple, choose.start(multiple, 1)).join()).toBe(orders[0]);
  });

  it('stand as the author wrote them with keep-order', () => {
    const kept: ChooseExercise = { ...multiple, keepOrder: true };
    expect(shownOptions(kept, choose.start(kept, 5))).toEqual([0, 1, 2, 3]);
  });
});

it('gives the right option with its reason as the answer', () => {
  const [sample] = samples;
  expect(sample && choose.explain(sample.exercise)).toEqual([
    { answer: '<kbd>Shift</kbd>', reason: '对！按一下，看看任务栏。' },
  ]);
});

it('refuses drafts that this exercise can’t have come to', () => {
  const state = chosen(single, 0);
  const refused = (change: Partial<Record<keyof ChooseState, unknown>>) =>
    choose.restore(single, { ...state, ...change }) === undefined;
  expect(refused({})).toBe(false);
  expect(refused({ chosen: [0, 1] })).toBe(true);
  expect(refused({ chosen: [3] })).toBe(true);
  expect(refused({ gone: [1] })).toBe(true);
  expect(refused({ gone: [0] })).toBe(true);
  expect(refused({ missed: [2] })).toBe(true);
  expect(refused({ seed: -1 })).toBe(true);
});
