import { expect, it } from 'vitest';
import type { Learner } from '../records/model.ts';
import { isTaken } from './is-taken.ts';

const learner = (id: string, change: Partial<Learner> = {}): Learner => ({
  ...{ id, nickname: '小雨', animal: 'panda', guest: false, group: '', createdAt: 0, seenAt: 0, settings: {} },
  ...change,
});

it('is taken by another learner with the same nickname and the same animal, and by nobody else', () => {
  const there = [learner('a')];
  expect(isTaken(there, '小雨', 'panda')).toBe(true);
  expect(isTaken(there, '小雨', 'panda', 'a')).toBe(false);
  expect(isTaken(there, '小雨', 'panda', 'b')).toBe(true);
  expect(isTaken(there, '小雨', 'cat')).toBe(false);
  expect(isTaken(there, '小雪', 'panda')).toBe(false);
  expect(isTaken([learner('g', { guest: true, nickname: '', animal: '' })], '', '')).toBe(false);
});
