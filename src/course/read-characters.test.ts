import { describe, expect, it } from 'vitest';
import { syllables as known } from '../typing/syllables.ts';
import { parseCharacters, readCharacters } from './read-characters.ts';

const { syllables, candidates, readingsOf, isCommon, phrases, phrasesOf } = readCharacters();
const all = syllables.flatMap((syllable) => candidates(syllable));

describe('the common characters', () => {
  it('are 3,500, under 400 syllables', () => {
    expect(new Set(all).size).toBe(3500);
    expect(syllables.length).toBe(400);
    expect([...syllables].sort()).toEqual(syllables);
  });

  it('are read in syllables that can be typed', () => {
    expect(syllables.filter((syllable) => !known.has(syllable))).toEqual([]);
  });

  it('stand under a syllable once, each a single Chinese character', () => {
    const repeated = syllables.filter((one) => new Set(candidates(one)).size !== candidates(one).length);
    expect(repeated).toEqual([]);
    expect(all.filter((char) => !/^\p{Script=Han}$/u.test(char))).toEqual([]);
    expect(syllables.filter((one) => !/^[a-z]{1,6}$/.test(one) || candidates(one).length === 0)).toEqual([]);
  });

  it.each([
    ['shi', '是'],
    ['de', '的'],
    ['yi', '一'],
    ['wo', '我'],
    ['ni', '你'],
    ['zhong', '中'],
    ['lv', '律'],
    ['nv', '女'],
    ['zhe', '这'],
  ])('begin under %s with %s', (syllable, char) => {
    expect(candidates(syllable)[0]).toBe(char);
  });

  it.each([
    ['长', ['chang', 'zhang']],
    ['行', ['hang', 'heng', 'xing']],
    ['还', ['hai', 'huan']],
    ['绿', ['lu', 'lv']],
    ['觉', ['jiao', 'jue']],
    ['乐', ['le', 'yue']],
    ['重', ['chong', 'zhong']],
  ])('give %s the readings %j', (char, readings) => {
    expect(readingsOf(char)).toEqual(readings);
  });

  it('put the usual reading of a character before its rare ones', () => {
    const place = (char: string, syllable: string): number => candidates(syllable).indexOf(char);
    expect(place('什', 'shen')).toBeLessThan(place('什', 'shi'));
    expect(candidates('zhe').indexOf('着')).toBe(1);
  });

  it('know what is common and what is not', () => {
    expect([...'床前明月光，鹳a😀'].map(isCommon)).toEqual([true, true, true, true, true, false, false, false, false]);
    expect([candidates('shiang'), readingsOf('鹳'), candidates('constructor')]).toEqual([[], [], []]);
  });
});

describe('the words', () => {
  it('are at least 600, of two to four characters, none twice', () => {
    expect(phrases.length).toBeGreaterThan(600);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
    expect(phrases.filter(({ text }) => text.length < 2 || text.length > 4)).toEqual([]);
  });

  it('are read as their characters can be read', () => {
    const misread = phrases.filter(({ text, syllables: own }) => {
      const chars = Array.from(text);
      return chars.length !== own.length || chars.some((char, at) => !readingsOf(char).includes(own[at] ?? ''));
    });
    expect(misread).toEqual([]);
  });

  it('are found by how they sound', () => {
    expect(phrasesOf(['ni', 'hao'])).toEqual(['你好']);
    expect(phrasesOf(['yan', 'jing'])).toEqual(['眼睛', '眼镜']);
    expect(phrasesOf(['xi', 'an'])).toEqual(['西安']);
    expect(phrasesOf(['xian'])).toEqual([]);
  });
});

it('takes files with any line ends', () => {
  const read = parseCharacters('# says\r\nma 吗妈\r\n', '妈妈 ma ma\r\n');
  expect([read.candidates('ma'), read.phrasesOf(['ma', 'ma'])]).toEqual([['吗', '妈'], ['妈妈']]);
});
