import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';

/** The lines that are code, and what is wrong. */
function seen(text: string) {
  const lines = text.split('\n');
  const fences = codeFences(lines);
  const code = lines.flatMap((_, index) => (fences.isCode(index) ? [index] : []));
  return { code, unclosed: fences.unclosed, colons: fences.colons };
}

test('a fence with its ends is code, what stands around it is not', () => {
  expect(seen('a\n```js\nb\n```\nc')).toEqual({ code: [1, 2, 3], unclosed: [], colons: [] });
});

test('a longer fence holds shorter ones', () => {
  expect(seen('````md\n```\n````')).toEqual({ code: [0, 1, 2], unclosed: [], colons: [] });
});

test('a line with ::: inside a fence is code', () => {
  expect(seen(':::tip\n```\n:::\n```\n:::')).toEqual({ code: [1, 2, 3], unclosed: [], colons: [2] });
});

test('a fence that never ends is cut off before the next :::', () => {
  expect(seen(':::tip\n```\na\n:::\nb')).toEqual({ code: [1, 2], unclosed: [1], colons: [] });
});

test('a forgotten end is told at its own fence, not at the next one', () => {
  expect(seen(':::tip\n```\na\n:::\n:::tip\n```\nb\n```\n:::')).toEqual({
    code: [1, 2, 5, 6, 7],
    unclosed: [1],
    colons: [],
  });
});

test('a fence that names a language begins a new one even where an end was due', () => {
  expect(seen('```js\na\n```js\nb\n```')).toEqual({ code: [0, 1, 2, 3, 4], unclosed: [0], colons: [] });
});
