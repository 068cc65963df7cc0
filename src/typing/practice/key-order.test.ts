import { describe, expect, it } from 'vitest';
import { keyOrder, keysFor, limitedOrder, SHIFT } from './key-order.ts';

const joined = (sets: readonly (readonly string[])[]) => sets.map((set) => set.join(''));

describe('keyOrder', () => {
  it('begins where the fingers rest and has every letter before Shift', () => {
    const order = joined(keyOrder);
    expect(order.slice(0, 5)).toEqual(['fj', 'dk', 'sl', 'a;', 'gh']);
    const letters = order.slice(0, order.indexOf(SHIFT)).join('').replace(';', '');
    expect([...letters].sort().join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  it('has no key twice, each named by one character, and at most three at once', () => {
    const keys = keyOrder.flat();
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => Array.from(key).length === 1)).toBe(true);
    expect(Math.max(...keyOrder.map((set) => set.length))).toBe(3);
  });

  it('has all digits', () => {
    expect([...'0123456789'].every((digit) => keyOrder.flat().includes(digit))).toBe(true);
  });
});

describe('limitedOrder', () => {
  it('keeps the order and the pairs of what is left', () => {
    expect(joined(limitedOrder('a s d F j'))).toEqual(['fj', 'd', 's', 'a']);
  });

  it('puts keys that the order does not know last', () => {
    expect(joined(limitedOrder('?ei'))).toEqual(['i', 'e', '?']);
  });

  it.each([undefined, '', '  ', SHIFT])('is the whole order for %j', (limit) => {
    expect(limitedOrder(limit)).toBe(keyOrder);
  });
});

describe('keysFor', () => {
  it('asks for Shift in a capital, for nothing in a space', () => {
    expect(['a', 'A', ' ', '('].map(keysFor)).toEqual([['a'], ['a', SHIFT], [], ['(']]);
  });
});
