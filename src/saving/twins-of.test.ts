import { expect, test } from 'vitest';
import { sampleLearner } from '../../tests/fixtures/records/sample-records.ts';
import type { Learner } from '../records/model.ts';
import { twinsOf } from './twins-of.ts';

const rain = (id: string, change: Partial<Learner> = {}) =>
  sampleLearner(id, { nickname: '小雨', animal: 'turtle', ...change });
const staged = (learner: Learner) => ({ id: learner.id, learner, attempts: [], works: [], drafts: [] });
const foundFor = (there: Learner, here: Learner) =>
  twinsOf([staged(there)], [here]).map(({ from, to }) => [from, to.id]);

test('asks about who has the same animal and nickname, however it was typed', () => {
  expect(foundFor(rain('x'), rain('y'))).toEqual([['x', 'y']]);
  expect(foundFor(rain('x', { nickname: 'Lele' }), rain('y', { nickname: 'ｌｅｌｅ ' }))).toEqual([['x', 'y']]);
});

test('asks about nobody else: not the same id, another animal, another nickname, guests', () => {
  expect(foundFor(rain('x'), rain('x'))).toEqual([]);
  expect(foundFor(rain('x'), rain('y', { animal: 'fox' }))).toEqual([]);
  expect(foundFor(rain('x'), rain('y', { nickname: '小雪' }))).toEqual([]);
  expect(foundFor(rain('x', { guest: true, nickname: '' }), rain('y', { nickname: '' }))).toEqual([]);
});

test('is sure of who has typed the code of the same card elsewhere', () => {
  const isSure = (there: string, here: string) =>
    twinsOf([staged(rain(there))], [rain(here)]).map((twin) => twin.isSure);
  expect([isSure('abcd-1', 'abcd-2'), isSure('abcd-1', 'abce-1')]).toEqual([[true], [false]]);
});
