import { expect, it } from 'vitest';
import type { TargetLine, TypingTarget } from '../target.ts';
import { rainDrops } from './rain-drops.ts';

const line = (text: string): TargetLine => Array.from(text, (char) => ({ text: char }));
const texts = (target: TypingTarget) =>
  rainDrops(target).map(({ lines }) => lines.map((chars) => chars.map(({ text }) => text).join('')));

it('lets the words of all lines fall, each a target of its own', () => {
  expect(texts({ mode: 'words', lines: [line('sun  moon '), line('star')] })).toEqual([['sun'], ['moon'], ['star']]);
});

it('lets a Chinese line without spaces fall as a whole, and nothing that has no syllable', () => {
  const target: TypingTarget = {
    mode: 'pinyin',
    lines: [
      [
        { text: '大', syllable: 'da' },
        { text: '海', syllable: 'hai' },
      ],
      line('——'),
    ],
  };
  expect(texts(target)).toEqual([['大海']]);
});

it('lets nothing fall where an input method would be needed', () => {
  expect(texts({ mode: 'hanzi', lines: [line('大海')] })).toEqual([]);
});
