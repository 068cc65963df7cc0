import { describe, expect, it } from 'vitest';
import { isMovable, type OrderAction, type OrderState, order } from './engine.ts';
import type { OrderExercise } from './schema.ts';

const exercise: OrderExercise = {
  id: 'a/b/c#d',
  kind: 'order',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  items: ['A', 'B', 'C', 'D'].map((text) => ({ html: text, text, reply: `why ${text}` })),
};

/** Draws a state: fixed items in brackets, the picked one with a star. */
const drawn = ({ order, fixed, picked }: OrderState): string =>
  order
    .map((item) => {
      const letter = 'ABCD'[item] ?? '?';
      return fixed.includes(item) ? `[${letter}]` : picked === item ? `${letter}*` : letter;
    })
    .join(' ');

function read(drawing: string): OrderState {
  const cells = drawing.split(' ');
  const place = (cell: string) => 'ABCD'.indexOf(cell.replace(/[[\]*]/g, ''));
  const fixed = cells.filter((cell) => cell.startsWith('[')).map(place);
  const picked = cells.find((cell) => cell.endsWith('*'));
  return { order: cells.map(place), fixed, picked: picked === undefined ? null : place(picked), touched: false };
}

const step = (drawing: string, action: OrderAction): string => drawn(order.step(exercise, read(drawing), action));

const [A, B, C, D] = [0, 1, 2, 3];

describe('moving', () => {
  it.each<[string, OrderAction, string]>([
    ['D C B A', { type: 'move', item: A, to: 0 }, 'A D C B'],
    ['D C B A', { type: 'move', item: D, to: 3 }, 'C B A D'],
    ['D C B A', { type: 'move', item: D, to: 2 }, 'C B D A'],
    ['D C B A', { type: 'moveUp', item: B }, 'D B C A'],
    ['D C B A', { type: 'moveDown', item: B }, 'D C A B'],
    ['D C B A', { type: 'moveUp', item: D }, 'D C B A'],
    ['D C B A', { type: 'moveDown', item: A }, 'D C B A'],
  ])('%s with %o gives %s', (before, action, after) => {
    expect(step(before, action)).toBe(after);
  });

  it.each<[string, OrderAction, string]>([
    ['D [B] C A', { type: 'moveDown', item: D }, 'C [B] D A'],
    ['D [B] C A', { type: 'moveUp', item: C }, 'C [B] D A'],
    ['D [B] C A', { type: 'move', item: A, to: 0 }, 'A [B] D C'],
    ['[A] D C B', { type: 'move', item: B, to: 0 }, '[A] B D C'],
    ['[A] D C B', { type: 'moveUp', item: D }, '[A] D C B'],
    ['[A] D C B', { type: 'move', item: A, to: 2 }, '[A] D C B'],
  ])('goes around what help put right: %s with %o gives %s', (before, action, after) => {
    expect(step(before, action)).toBe(after);
  });

  it('leaves the very same state when nothing moves', () => {
    const state = read('D C B A');
    expect(order.step(exercise, state, { type: 'move', item: D, to: 0 })).toBe(state);
    expect(order.step(exercise, state, { type: 'move', item: D, to: 7 })).toBe(state);
    expect(order.step(exercise, state, { type: 'place', to: 1 })).toBe(state);
  });
});

describe('picking and placing', () => {
  it('puts the picked item at the place that is pointed at', () => {
    expect(step('D C B A', { type: 'pick', item: C })).toBe('D C* B A');
    expect(step('D C* B A', { type: 'place', to: 3 })).toBe('D B A C');
  });

  it('puts it back when it is picked again, and changes hands for another', () => {
    expect(step('D C* B A', { type: 'pick', item: C })).toBe('D C B A');
    expect(step('D C* B A', { type: 'pick', item: A })).toBe('D C B A*');
  });

  it('does not pick what help put right', () => {
    expect(isMovable(read('[A] D C B'), A)).toBe(false);
    expect(step('[A] D C B', { type: 'pick', item: A })).toBe('[A] D C B');
  });
});

it('never starts in the right order', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    expect(order.start(exercise, seed).order).not.toEqual([0, 1, 2, 3]);
  }
});

it('can be checked once something was moved', () => {
  const state = order.start(exercise, 1);
  expect(order.isReady(exercise, state)).toBe(false);
  const last = state.order[3] ?? 0;
  expect(order.isReady(exercise, order.step(exercise, state, { type: 'moveUp', item: last }))).toBe(true);
});

it('shows a step by swapping, so that no right item loses its place', () => {
  expect(drawn(order.assist(exercise, read('C B A D')))).toBe('[A] B C D');
  expect(drawn(order.assist(exercise, read('A D C B')))).toBe('A [B] C D');
});

it('judges each item by its place', () => {
  expect(order.grade(exercise, read('A C B D'))).toEqual({
    passed: false,
    score: 0.5,
    parts: { 0: true, 1: false, 2: false, 3: true },
  });
});

it('answers to misplaced items, and to all of them in the end', () => {
  expect(order.replies(exercise, read('A C B D')).map(({ part }) => part)).toEqual(['1', '2']);
  expect(order.replies(exercise, read('A B C D'))).toHaveLength(4);
});

it('numbers the right order in its answer', () => {
  expect(order.explain(exercise)[1]).toEqual({ answer: '2. B', reason: 'why B' });
});
