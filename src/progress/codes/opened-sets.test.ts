import { expect, it } from 'vitest';
import { packTally } from '../../typing/pack-tally.ts';
import { emptyTally } from '../../typing/tally.ts';
import { attemptOf } from '../sample-course.ts';
import { openedSets } from './opened-sets.ts';

const sitting = (mode: string, seq: number, kind = 'practice') =>
  attemptOf('l#practice', 'ok', `d:${seq}`, {
    kind,
    answer: { v: 1, mode, tally: packTally(emptyTally), keys: 'fjdksl', rounds: 1 },
  });

it('counts the sets of keys that practice has opened, from attempts in any order', () => {
  expect(openedSets([])).toBe(1);
  expect(openedSets([sitting('keys', 1)])).toBe(3);
  const rounds = [1, 2, 3, 4, 5, 6, 7].map((seq) => sitting('keys', seq));
  expect([openedSets(rounds), openedSets([...rounds].reverse())]).toEqual([4, 4]);
});

it('takes nothing from other kinds, nor from an input method', () => {
  expect(openedSets([sitting('keys', 1, 'choose'), sitting('hanzi', 2, 'ime')])).toBe(1);
});
