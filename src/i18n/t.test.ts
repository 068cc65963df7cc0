import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { type Strings, translator } from './t.ts';
import { zh } from './zh.ts';

const languages: readonly [name: string, strings: Strings][] = [
  ['Chinese', zh],
  ['English', en],
];

/** "key: text" of every sentence that matches, so that a red test names the sentence to mend. */
const sentencesWith = (strings: Strings, pattern: RegExp): string[] =>
  Object.entries(strings).flatMap(([key, text]) => (pattern.test(text) ? [`${key}: ${text}`] : []));

const placeholdersOf = (strings: Strings): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [
      key,
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort(),
    ]),
  );

describe('translator', () => {
  it('gives a sentence without placeholders as it stands', () => {
    expect(translator(zh)('do.check')).toBe('检查');
    expect(translator(en)('do.check')).toBe('Check');
  });

  it('fills every placeholder, numbers and zero too', () => {
    expect(translator(zh)('offline.ready', { ready: 0, total: 83 })).toBe('离线可用 0/83 ✓');
    expect(translator(en)('offline.partial', { ready: 12, total: 83 })).toBe('Getting ready: 12 of 83 lessons');
  });

  it('leaves braces and dollar signs in a value alone', () => {
    expect(translator(en)('match.placed', { card: '{place}', place: '$&' })).toBe('"{place}" is now in "$&"');
  });
});

describe('the two languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('have the same placeholders in each sentence', () => {
    expect(placeholdersOf(en)).toEqual(placeholdersOf(zh));
  });
});

describe.each(languages)('%s', (_, strings) => {
  it('has no empty sentence', () => {
    expect(sentencesWith(strings, /^\s*$/)).toEqual([]);
  });

  it('has no brace outside a placeholder', () => {
    expect(sentencesWith(strings, /\{(?!\w+\})|(?<!\{\w+)\}/)).toEqual([]);
  });

  it('scolds nobody', () => {
    // A placeholder may be called {wrong}: nobody reads its name.
    expect(sentencesWith(strings, /错误|失败|不及格|(?<!\{)\b(?:oops|wrong)\b/i)).toEqual([]);
  });
});

describe('Chinese', () => {
  it('has full-width punctuation after Chinese characters and placeholders', () => {
    expect(sentencesWith(zh, /[\p{Script=Han}}][,?!:;]/u)).toEqual([]);
  });
});
