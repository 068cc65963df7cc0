import { describe, expect, it } from 'vitest';
import { defaultLadder, parseLadder } from './ladder.ts';

describe('parseLadder', () => {
  it('reads back a ladder that went through JSON', () => {
    expect(parseLadder(JSON.parse(JSON.stringify(defaultLadder)))).toEqual(defaultLadder);
  });

  it('keeps nothing that is no part of a ladder', () => {
    const start = { ...defaultLadder.start, note: 'x' };
    expect(parseLadder({ ...defaultLadder, start, other: 1 })).toEqual(defaultLadder);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a rung too few', { ...defaultLadder, strong: undefined }],
    ['a speed of nothing', { ...defaultLadder, start: { cpm: 0, accuracy: 0.8 } }],
    ['a speed nobody types', { ...defaultLadder, strong: { cpm: 6000, accuracy: 0.95 } }],
    ['a speed that is text', { ...defaultLadder, start: { cpm: '30', accuracy: 0.8 } }],
    ['an accuracy in percent', { ...defaultLadder, strong: { cpm: 120, accuracy: 95 } }],
    ['a rung slower than the one below', { ...defaultLadder, fluent: { cpm: 40, accuracy: 0.92 } }],
    ['a rung less careful than the one below', { ...defaultLadder, steady: { cpm: 60, accuracy: 0.7 } }],
  ])('refuses %s', (_, value) => {
    expect(parseLadder(value)).toBeUndefined();
  });
});
