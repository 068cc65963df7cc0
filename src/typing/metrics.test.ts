import { describe, expect, it } from 'vitest';
import {
  cpm,
  firstTryAccuracy,
  hanziPerMinute,
  keyAccuracy,
  keyCpm,
  keystrokeAccuracy,
  rhythm,
  wpm,
} from './metrics.ts';
import { emptyTally } from './tally.ts';

const tally = { ...emptyTally, slots: 60, clean: 48, hits: 50, wrong: 10, activeMs: 30_000 };

describe('metrics', () => {
  it('follow their formulas', () => {
    expect(cpm(tally)).toBe(120);
    expect(wpm(tally)).toBe(24);
    expect(hanziPerMinute(tally)).toBe(100);
    expect(firstTryAccuracy(tally)).toBe(0.8);
    expect(keystrokeAccuracy(tally)).toBeCloseTo(5 / 6);
    expect(keyCpm([10, 2, 6_000, 8])).toBe(80);
    expect(keyAccuracy([10, 2, 0, 0])).toBe(0.8);
  });

  it('are not defined where nothing was typed or no time passed', () => {
    const figures = [cpm, wpm, hanziPerMinute, firstTryAccuracy, keystrokeAccuracy, rhythm];
    expect(figures.map((figure) => figure(emptyTally))).toEqual(figures.map(() => null));
    expect(cpm({ ...tally, activeMs: 0 })).toBeNull();
    expect([keyCpm([1, 0, 0, 0]), keyAccuracy([0, 0, 0, 0]), keyAccuracy([0, 1, 0, 0])]).toEqual([null, null, 0]);
  });

  it('call even gaps a full rhythm, and uneven ones less', () => {
    expect(rhythm({ ...tally, gaps: [4, 800, 4 * 200 ** 2] })).toBe(100);
    // Gaps of 100 and 300 ms: mean 200, deviation 100, c = 0.5.
    expect(rhythm({ ...tally, gaps: [2, 400, 100 ** 2 + 300 ** 2] })).toBeCloseTo(
      100 * (1 - Math.tanh(0.5 + 0.125 / 3 + 0.03125 / 5)),
    );
    expect(rhythm({ ...tally, gaps: [1, 200, 40_000] })).toBeNull();
  });
});
