import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetLine } from '../typing/target.ts';
import { fuzzySyllables, imeDictionary } from './ime-dictionary.ts';
import { readCharacters } from './read-characters.ts';

/** `床chuang` is a character and its syllable; what has no letters stands for itself. */
const line = (...written: readonly string[]): TargetLine =>
  written.map((one) => {
    const [, text = '', syllable] = /^(.)([a-z]*)$/u.exec(one) ?? [];
    return syllable ? { text, syllable } : { text };
  });

describe('syllables taken for others', () => {
  it.each([
    ['ni', ['li']],
    ['lv', ['nv']],
    ['zen', ['zhen', 'zeng']],
    ['chang', ['cang', 'chan']],
    ['shi', ['si']],
    ['guang', ['guan']],
    ['xin', ['xing']],
    ['e', []],
    ['en', ['eng']],
    ['wo', []],
  ])('%s: %j', (syllable, others) => {
    expect(fuzzySyllables(syllable)).toEqual(others);
  });

  it('are taken for each other', () => {
    for (const one of readCharacters().syllables) {
      for (const other of fuzzySyllables(one)) expect(fuzzySyllables(other)).toContain(one);
    }
  });
});

describe('the dictionary of an exercise', () => {
  it('has the syllables of the target, those taken for them, and no others', () => {
    const { syllables } = imeDictionary([line('你ni', '好hao', '，')]);
    expect(Object.keys(syllables)).toEqual(['hao', 'li', 'ni']);
    expect(syllables.ni).toBe('你泥拟呢尼妮逆匿腻溺');
    expect(syllables.li).toHaveLength(25);
  });

  it('offers what is wanted even if it is rare or no common character at all', () => {
    const { syllables } = imeDictionary([line('殖shi', '鹳guan', '咦yi')]);
    expect(syllables.shi?.startsWith('是时')).toBe(true);
    expect([...(syllables.shi ?? '')].pop()).toBe('殖');
    expect(syllables.shi).toHaveLength(25);
    expect(syllables.guan).toContain('鹳');
    expect(syllables.yi).toContain('咦');
  });

  it('types a light 儿 as er', () => {
    const { syllables, phrases } = imeDictionary([line('哪na', '儿r')]);
    expect(syllables.er).toContain('儿');
    expect(phrases).toEqual([
      ['哪儿', 'na er'],
      ['那儿', 'na er'],
    ]);
  });

  it('has the words in the target, and those that sound like them', () => {
    const { phrases } = imeDictionary([line('眼yan', '镜jing', '，'), line('你ni', '好hao'), line('我wo', '们men')]);
    expect(phrases).toEqual([
      ['你好', 'ni hao'],
      ['我们', 'wo men'],
      ['眼睛', 'yan jing'],
      ['眼镜', 'yan jing'],
    ]);
  });

  it('takes no word across a line end or a mark, nor one that is read otherwise', () => {
    expect(imeDictionary([line('你ni'), line('好hao')]).phrases).toEqual([]);
    expect(imeDictionary([line('你ni', '，', '好hao')]).phrases).toEqual([]);
    expect(imeDictionary([line('银yin', '行xing')]).phrases).toEqual([]);
  });

  it('is small: a poem of twenty characters takes less than 8 KB', () => {
    const poem = [
      line('床chuang', '前qian', '明ming', '月yue', '光guang', '，'),
      line('疑yi', '是shi', '地di', '上shang', '霜shuang', '。'),
      line('举ju', '头tou', '望wang', '明ming', '月yue', '，'),
      line('低di', '头tou', '思si', '故gu', '乡xiang', '。'),
    ];
    expect(Buffer.byteLength(JSON.stringify(imeDictionary(poem)))).toBeLessThan(8192);
  });

  it('holds every character of any text of common ones, with at most 25 a syllable', () => {
    const { syllables, candidates } = readCharacters();
    const char = fc
      .constantFrom(...syllables)
      .chain((syllable) => fc.constantFrom(...candidates(syllable)).map((text) => ({ text, syllable })));
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
        const made = imeDictionary([chars]).syllables;
        for (const { text, syllable } of chars) expect(made[syllable]).toContain(text);
        for (const texts of Object.values(made)) expect(Array.from(texts).length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 50 },
    );
  });
});
