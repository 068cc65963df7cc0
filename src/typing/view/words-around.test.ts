import { expect, it } from 'vitest';
import { VALUE, wordsAround } from './words-around.ts';

it('parts a sentence at its value, wherever that stands', () => {
  expect(wordsAround(`每分钟 ${VALUE} 字`)).toEqual(['每分钟 ', ' 字']);
  expect(wordsAround(`${VALUE} right`)).toEqual(['', ' right']);
  expect(wordsAround('nothing')).toEqual(['nothing', '']);
});
