import { expect, test } from 'vitest';
import { typedSyllable } from './typed-syllable.ts';

test.each([
  ['chuáng', 'chuang'],
  ['lǜ', 'lv'],
  ['nǚ', 'nv'],
  ['lüè', 'lve'],
  ['ń', 'en'],
  ['ér', 'er'],
  ['Běi', 'bei'],
  ['de', 'de'],
])('%s is typed %s', (pinyin, typed) => {
  expect(typedSyllable(pinyin)).toBe(typed);
});
