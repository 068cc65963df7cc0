import { expect, it } from 'vitest';
import { plainForm } from './plain-form.ts';

it.each([
  ['，', ','],
  ['。', '.'],
  ['“', '"'],
  ['”', '"'],
  ['’', "'"],
  ['（', '('],
  ['Ａ', 'A'],
  ['１', '1'],
  ['\u3000', ' '],
  ['《', '<'],
  ['⋯', '…'],
  ['–', '—'],
])('takes %s for %s', (char, plain) => {
  expect(plainForm(char)).toBe(plain);
});

it.each(['、', '你', 'a', '😀', '', 'ab', '…'])('leaves %s as it is', (char) => {
  expect(plainForm(char)).toBe(char);
});
