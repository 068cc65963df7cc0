import { expect, test } from 'vitest';
import { sampleLearner } from '../../tests/fixtures/records/sample-records.ts';
import type { Alias } from '../exercises/attempt.ts';
import { oneEach } from './one-each.ts';

const people = ['a', 'b', 'c'].map((id) => sampleLearner(id));
const said = (from: string, to: string, at: number, same = true): Alias => ({
  id: `${from}${to}${at}`,
  ...{ from, to, same, at, device: 'd', seq: at },
});
const idsWith = (...aliases: readonly Alias[]) => oneEach(people, aliases).map(({ id }) => id);

test('everybody is listed once, under the first of their ids', () => {
  expect(idsWith()).toEqual(['a', 'b', 'c']);
  expect(idsWith(said('c', 'a', 1))).toEqual(['a', 'b']);
  expect(idsWith(said('c', 'x', 1), said('x', 'b', 2))).toEqual(['a', 'b']);
});

test('those who were parted again are two', () => {
  expect(idsWith(said('b', 'a', 1), said('b', 'a', 2, false))).toEqual(['a', 'b', 'c']);
});
