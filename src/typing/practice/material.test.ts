import { describe, expect, it } from 'vitest';
import { practiceMaterial } from '../../../tests/fixtures/typing/practice-material.ts';
import { SHIFT } from './key-order.ts';
import { itemOf, type PracticeItem, syllableItem, typableWith } from './material.ts';

const texts = (items: readonly PracticeItem[]) => items.map(({ line }) => line.map(({ text }) => text).join(''));
const home = Array.from('fjdksla;gh');

describe('items', () => {
  it('need the keys of their characters, Shift for a capital', () => {
    expect([...itemOf('A cat.').keys]).toEqual(['a', SHIFT, 'c', 't', '.']);
  });

  it('need the letters of their syllables, and none for a mark', () => {
    const item = syllableItem([{ text: '绿', syllable: 'lv', pinyin: 'lǜ' }, { text: '！' }]);
    expect([...item.keys]).toEqual(['l', 'v']);
  });
});

describe('typableWith', () => {
  it('keeps what the home row can type', () => {
    const { wordsZh, wordsEn, sentencesZh } = typableWith(practiceMaterial, home);
    expect(texts(wordsZh)).toEqual(['大', '发', '打', '沙发', '哈哈', '拉', '大沙']);
    expect(texts(wordsEn)).toContain('glass');
    expect(texts(wordsEn)).not.toContain('kid');
    expect(sentencesZh).toEqual([]);
  });

  it('has more Chinese than English once n, i and e are there', () => {
    const { wordsZh, wordsEn } = typableWith(practiceMaterial, [...home, 'n', 'i', 'e']);
    expect(wordsZh.length).toBeGreaterThan(20);
    expect(wordsZh.length).toBeGreaterThan(wordsEn.length / 2);
  });

  it('has everything with every key, and nothing without any', () => {
    const all = typableWith(practiceMaterial, [...'abcdefghijklmnopqrstuvwxyz,.', SHIFT]);
    expect(all.wordsZh.length).toBe(practiceMaterial.wordsZh.length);
    expect(all.sentencesEn.length).toBe(practiceMaterial.sentencesEn.length);
    expect(Object.values(typableWith(practiceMaterial, [])).flat()).toEqual([]);
  });

  it('leaves out Chinese with nothing to type', () => {
    expect(typableWith({ ...practiceMaterial, wordsZh: [[{ text: '！' }]] }, home).wordsZh).toEqual([]);
  });
});
