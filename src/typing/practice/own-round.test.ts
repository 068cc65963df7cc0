import { expect, it } from 'vitest';
import type { PracticeMaterial } from './material.ts';
import { ownRound } from './own-round.ts';

const own: PracticeMaterial = {
  wordsZh: [
    [
      { text: '键', pinyin: 'jiàn', syllable: 'jian' },
      { text: '盘', pinyin: 'pán', syllable: 'pan' },
    ],
  ],
  sentencesZh: [],
  wordsEn: ['keyboard', 'home row'],
  sentencesEn: [],
};
const textOf = (material: PracticeMaterial, seed: number) =>
  ownRound(material, seed)
    .target.lines.flat()
    .map(({ text }) => text)
    .join('');

it('asks for the lesson’s own words and nothing else, in one language or the other', () => {
  const texts = Array.from({ length: 12 }, (_, seed) => textOf(own, seed));
  for (const text of texts) expect(text.replaceAll(' ', '')).toMatch(/^(?:(?:键盘)+|(?:keyboard|homerow)+)$/);
  expect(new Set(texts.map((text) => /[a-z]/.test(text))).size).toBe(2);
});

it('opens no keys', () => {
  expect(ownRound(own, 1).keys).toBe('');
});

it('makes do with one language', () => {
  expect(textOf({ ...own, wordsEn: [] }, 3)).toContain('键盘');
  expect(textOf({ ...own, wordsZh: [] }, 3)).toContain('keyboard');
});
