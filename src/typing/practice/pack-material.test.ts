import { expect, test } from 'vitest';
import type { PracticeMaterial } from './material.ts';
import { packMaterial, unpackMaterial } from './pack-material.ts';

const material: PracticeMaterial = {
  wordsZh: [
    [
      { text: '绿', pinyin: 'lǜ', syllable: 'lv' },
      { text: '叶', pinyin: 'yè', syllable: 'ye' },
    ],
  ],
  sentencesZh: [[{ text: '好', pinyin: 'hǎo', syllable: 'hao' }, { text: '！' }]],
  wordsEn: ['leaf'],
  sentencesEn: ['A leaf falls.'],
};

test('what was packed is unpacked as it was', () => {
  expect(unpackMaterial(packMaterial(material))).toEqual(material);
});

test('packed lines are short', () => {
  expect(packMaterial(material).wordsZh).toEqual(['绿叶\tlǜ yè']);
});
