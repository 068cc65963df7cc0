import { describe, expect, it } from 'vitest';
import { isRunawayPattern } from './runaway-pattern.ts';

describe('a regular expression', () => {
  it.each([
    '(a+)+',
    '(a*)*b',
    '(?:a+)*$',
    '(a|a)*b',
    '((a+)b?)+',
    '(\\w+\\s?)+$',
    '(.*)*x',
    '([a-z]+){2,}',
    '.*.*.*.*.*x',
  ])('can take for ever: %s', (pattern) => {
    expect(isRunawayPattern(pattern)).toBe(true);
  });

  it.each([
    'a+b',
    '^\\d{3}-\\d{4}$',
    '(ab)+',
    '[(+)]+',
    '\\(a+\\)+',
    '(a+)b',
    '(小|大)雨',
    '^[\\w.]+@[\\w.]+$',
    '(abc){1,3}',
    '',
  ])('is quick: %s', (pattern) => {
    expect(isRunawayPattern(pattern)).toBe(false);
  });
});
