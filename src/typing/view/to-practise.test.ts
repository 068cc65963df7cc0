import { expect, it } from 'vitest';
import { emptyTally, type Tally } from '../tally.ts';
import { toPractise } from './to-practise.ts';

const tally = (parts: Partial<Tally>): Tally => ({ ...emptyTally, ...parts });

it('names characters that sound alike before keys', () => {
  expect(toPractise(tally({ homophones: 2, confusions: { 在再: 3 } }))).toEqual({ type: 'homophone' });
});

it('names the commonest confusion, if it came twice', () => {
  const confusions = { fj: 1, dk: 3, sl: 2 };
  expect(toPractise(tally({ confusions }))).toEqual({ type: 'confusion', expected: 'd', pressed: 'k' });
});

it('names the key that was missed most often for its number of places', () => {
  const keys = { f: [50, 2, 0, 0], d: [4, 1, 0, 0], s: [9, 0, 0, 0] } as const;
  expect(toPractise(tally({ keys, confusions: { fj: 1 } }))).toEqual({ type: 'key', key: 'd' });
});

it('names nothing where nothing was missed', () => {
  expect(toPractise(tally({ keys: { f: [50, 0, 0, 0] } }))).toBeUndefined();
});
