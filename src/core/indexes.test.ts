import { expect, it } from 'vitest';
import { isIndex, isIndexOrNull, isIndexSet, isOrderOf, withIndex, withoutIndex } from './indexes.ts';

it.each([-1, 3, 0.5, Number.NaN, '1', null])('takes %j for no place among three', (value) => {
  expect(isIndex(value, 3)).toBe(false);
});

it('lets null stand for no place where that is asked for', () => {
  expect([null, 0, 2, 3, undefined].map(isIndexOrNull(3))).toEqual([true, true, true, false, false]);
});

it.each([[[0, 0]], [[1, 0]], [[3]], ['01'], [{ length: 0 }]])('takes %j for no ascending set', (value) => {
  expect(isIndexSet(value, 3)).toBe(false);
});

it.each([[[0, 1]], [[0, 1, 1]], [[1, 2, 3]], [null]])('takes %j for no order of three', (value) => {
  expect(isOrderOf(value, 3)).toBe(false);
});

it('keeps sets ascending, and the very same set when nothing changes', () => {
  const set = [1, 10];
  expect(withIndex(set, 2)).toEqual([1, 2, 10]);
  expect(withIndex(set, 1)).toBe(set);
  expect(withoutIndex(set, 1)).toEqual([10]);
  expect(withoutIndex(set, 5)).toBe(set);
  expect([isIndexSet([0, 2], 3), isOrderOf([2, 0, 1], 3)]).toEqual([true, true]);
});
