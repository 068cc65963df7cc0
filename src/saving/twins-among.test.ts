import { expect, test } from 'vitest';
import { sampleAlias, sampleLearner } from '../../tests/fixtures/records/sample-records.ts';
import type { Learner } from '../records/model.ts';
import { twinsAmong } from './twins-among.ts';

const rain = (id: string, change: Partial<Learner> = {}) =>
  sampleLearner(id, { nickname: '小雨', animal: 'turtle', ...change });
const found = (learners: readonly Learner[], ...aliases: Parameters<typeof sampleAlias>[]) =>
  twinsAmong(
    learners,
    aliases.map((each) => sampleAlias(...each)),
  ).map(({ one, other, isSure }) => [one.id, other.id, isSure]);

test('is sure of two whose ids begin as on one card, and asks about other namesakes', () => {
  expect(found([rain('abcd-1'), rain('abcd-2'), rain('wxyz-1')])).toEqual([
    ['abcd-1', 'abcd-2', true],
    ['abcd-1', 'wxyz-1', false],
    ['abcd-2', 'wxyz-1', false],
  ]);
});

test('never joins by the beginning of an id alone', () => {
  expect(found([rain('abcd-1'), rain('abcd-2', { nickname: '小雪' }), rain('abcd-3', { animal: 'fox' })])).toEqual([]);
  const guest = { guest: true, nickname: '' };
  expect(found([rain('abcd-1', guest), rain('abcd-2', guest)])).toEqual([]);
});

test('is silent about those who are joined, and those who were parted', () => {
  const both = [rain('abcd-1'), rain('abcd-2')];
  expect(found(both, ['abcd-1', 'abcd-2', 'x'])).toEqual([]);
  expect(found(both, ['abcd-1', 'between', 'x'], ['between', 'abcd-2', 'y'])).toEqual([]);
  expect(found(both, ['abcd-2', 'abcd-1', 'x', { same: false }])).toEqual([]);
});
