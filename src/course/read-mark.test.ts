import { expect, test } from 'vitest';
import { readMark } from './read-mark.ts';

test.each([
  ['电脑', false, { wanted: false, options: ['电脑'] }],
  ['电脑|计算机', false, { wanted: false, options: ['电脑', '计算机'] }],
  ['!win-gift.test', false, { wanted: true, options: ['win-gift.test'] }],
  ['a\\|b', false, { wanted: false, options: ['a|b'] }],
  ['a\\|b', true, { wanted: false, options: ['a', 'b'] }],
  ['c\\]', false, { wanted: false, options: ['c]'] }],
  ['', false, { wanted: false, options: [''] }],
] as const)('[[%s]] (in a table: %s)', (value, isInTable, mark) => {
  expect(readMark(value, isInTable)).toEqual(mark);
});
