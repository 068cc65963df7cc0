import { expect, test } from 'vitest';
import { originalColumn, replaceInLine, replaceMatches, type SourceLine, sourceLines } from './source-line.ts';

const line = (text: string): SourceLine => ({ text, original: text });

test('lines end with any kind of line end, and a byte order mark is no part of the first', () => {
  expect(sourceLines('\ufeffa\r\nb\rc\nd').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
});

test('a replacement of the same length keeps all columns', () => {
  const changed = replaceInLine(line('【x】三'), 0, 3, '[x]');
  expect(changed.text).toBe('[x]三');
  expect(originalColumn(changed, 4)).toBe(4);
});

test('after a longer replacement, columns still tell where the author wrote it', () => {
  const changed = replaceInLine(line('1、[x]三'), 1, 2, '. ');
  expect(changed.text).toBe('1. [x]三');
  expect(originalColumn(changed, changed.text.indexOf('三') + 1)).toBe(6);
  expect(originalColumn(changed, changed.text.length + 1)).toBe(7);
});

test('several replacements in one line add up', () => {
  const changed = replaceMatches(line('a-b-c'), /-/g, () => '---');
  expect(changed.text).toBe('a---b---c');
  expect(['a', 'b', 'c'].map((char) => originalColumn(changed, changed.text.indexOf(char) + 1))).toEqual([1, 3, 5]);
});

test('a removal moves what follows back to its place', () => {
  const changed = replaceInLine(line(':::tip  {#a}'), 6, 8, '');
  expect(originalColumn(changed, 7)).toBe(9);
});
