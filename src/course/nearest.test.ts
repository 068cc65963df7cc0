import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const boxes = ['choose', 'order', 'match', 'fill', 'sort', 'spot', '选择', '排序', '找一找'];

test.each([
  ['chose', 'choose'],
  ['chosoe', 'choose'],
  ['Choose', 'choose'],
  ['fil', 'fill'],
  ['sopt', 'spot'],
  ['选者', '选择'],
  ['找找', '找一找'],
])('"%s" is a slip of "%s"', (written, meant) => {
  expect(nearest(written, boxes)).toBe(meant);
});

test.each(['dance', 'tip', '跳舞', '', 'x'])('"%s" is no slip of anything', (written) => {
  expect(nearest(written, boxes)).toBeUndefined();
});

test('among equally near names the first one wins', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});
