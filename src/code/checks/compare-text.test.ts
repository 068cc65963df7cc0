import { describe, expect, it } from 'vitest';
import { comparedText, countOf, countTextLines } from './compare-text.ts';

const isSame = (one: string, other: string, exact = false) => comparedText(one, exact) === comparedText(other, exact);

describe('comparedText', () => {
  it.each([
    ['你好', '你好\n'],
    ['你好', '你好  \t\n\n \n'],
    ['a\nb', 'a \r\nb\r\n'],
    ['你好，小雨！', '你好,小雨!'],
    ['１２＋３', '12+3'],
    ['他说：“好”', "他说:'好'"],
    ['他说：「好」', '他说：‘好’'],
    ['a　b', 'a b'],
    ['￥5', '¥5'],
    ['', '\n\n'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('takes %j and %j for the same, unless it must be exact', (one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
    if (other !== '你好\n') expect(isSame(one, other, true)).toBe(false);
  });

  it.each([
    ['你好', '你 好'],
    ['你好', ' 你好'],
    ['a\nb', 'a\n\nb'],
    ['Hi', 'hi'],
    ['1.0', '1'],
  ])('takes %j and %j for two things', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('forgives, where it must be exact, no more than how the last line ends', () => {
    expect(isSame('a\nb', 'a\r\nb\n', true)).toBe(true);
    expect(isSame('a', 'a\n\n', true)).toBe(false);
    expect(isSame('a', 'a ', true)).toBe(false);
  });
});

describe('countTextLines', () => {
  it.each([
    ['', 0],
    ['\n \n', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\r\nb\r\n', 2],
    ['\na\n\nb\n\n', 4],
  ])('counts in %j %i lines', (text, count) => {
    expect(countTextLines(text)).toBe(count);
  });
});

describe('countOf', () => {
  it.each([
    ['哈哈哈', '哈哈', 1],
    ['哈哈哈哈', '哈哈', 2],
    ['a.b.c', '.', 2],
    ['abc', '', 0],
    ['$&$&', '$&', 2],
  ])('counts in %j, for %j, %i', (text, part, count) => {
    expect(countOf(text, part)).toBe(count);
  });
});
