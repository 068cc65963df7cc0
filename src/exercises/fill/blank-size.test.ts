import { expect, test } from 'vitest';
import { blankSize } from './blank-size.ts';

test('a blank has room for its longest accepted answer', () => {
  expect(blankSize(['电脑'])).toBe(4);
  expect(blankSize(['电脑', '个人计算机'])).toBe(8);
  expect(blankSize(['chuangqianmingyueguang'])).toBe(18);
});

test('answers of about the same length get blanks of the same width, so the width gives none away', () => {
  expect(blankSize(['大人'])).toBe(blankSize(['慌']));
  expect(blankSize(['mouse'])).toBe(blankSize(['screen']));
});

test('however long the answer, a blank stays narrower than the column', () => {
  expect(blankSize(['长'.repeat(200)])).toBe(26);
});
