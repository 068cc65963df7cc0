import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentLetters } from './segment-letters.ts';

const read = (letters: string): string =>
  segmentLetters(letters)
    .map(({ text, kind }) => ({ whole: text, part: `${text}-`, none: `${text}?` })[kind])
    .join(' ');

describe('reading letters as syllables', () => {
  it.each([
    ['', ''],
    ['nihao', 'ni hao'],
    ['xian', 'xian'],
    ["xi'an", 'xi an'],
    ['zhongguo', 'zhong guo'],
    ['fangan', 'fang an'],
    ['danguo', 'dan guo'],
    ['xiaoxue', 'xiao xue'],
    ['nvhai', 'nv hai'],
    ['lve', 'lve'],
    ['lue', 'lue'],
    ['er', 'er'],
  ])('%s: %s', (letters, pieces) => {
    expect(read(letters)).toBe(pieces);
  });

  it.each([
    ['nh', 'n- h-'],
    ['nih', 'ni h-'],
    ['zg', 'z- g-'],
    ['zhg', 'zh- g-'],
    ['zhon', 'zhon-'],
    ['nia', 'nia-'],
    ['wom', 'wo m-'],
    ['srf', 's- r- f-'],
    ["n'h", 'n- h-'],
  ])('takes a beginning for its syllable in %s: %s', (letters, pieces) => {
    expect(read(letters)).toBe(pieces);
  });

  it.each([
    ['u', 'u?'],
    ['ihao', 'i? hao'],
    ['vv', 'v? v?'],
  ])('marks what is no syllable in %s: %s', (letters, pieces) => {
    expect(read(letters)).toBe(pieces);
  });

  it('leaves no letter out, and tells where each piece ends', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), (runs) => {
        const written = runs.join("'");
        const pieces = segmentLetters(written);
        expect(pieces.map(({ text }) => text).join('')).toBe(runs.join(''));
        for (const { text, end } of pieces) expect(written.slice(end - text.length, end)).toBe(text);
      }),
    );
  });

  it('stays quick on a cat that walks over the keyboard', () => {
    const begun = performance.now();
    segmentLetters('g'.repeat(2000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
