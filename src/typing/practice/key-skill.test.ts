import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyTally } from '../tally.ts';
import { cpmOf, type KeySkill, withHits } from './key-skill.ts';

const after = (...tallies: readonly KeyTally[]) =>
  tallies.reduce<KeySkill | undefined>((skill, tally) => withHits(skill, tally), undefined);

describe('withHits', () => {
  it('takes the first hits as they are', () => {
    expect(after([4, 1, 4000, 4])).toEqual({ hits: 4, timed: 4, ms: 1000, accuracy: 0.75 });
  });

  it('lets all of the first five count alike, however they are spread over tallies', () => {
    expect(after([1, 1, 5000, 1], [4, 0, 4000, 4])?.ms).toBe(1800);
  });

  it('forgets half in twenty hits', () => {
    const skill = after([20, 0, 20_000, 20], [20, 20, 40_000, 20]);
    expect(skill?.ms).toBeCloseTo(1500);
    expect(skill?.accuracy).toBeCloseTo(0.5);
  });

  it('comes to the same for one tally as for the same hits in two', () => {
    const seed: KeyTally = [5, 0, 5000, 5];
    expect(after(seed, [30, 3, 15_000, 30])?.ms).toBeCloseTo(
      after(seed, [10, 1, 5000, 10], [20, 2, 10_000, 20])?.ms ?? 0,
    );
  });

  it('learns nothing from a key that was only missed, and no speed from hits without a time', () => {
    expect(after([0, 3, 0, 0])).toBeUndefined();
    expect(after([1, 0, 0, 0])).toEqual({ hits: 1, timed: 0, ms: null, accuracy: 1 });
  });

  it('stays within what was seen, whatever is typed', () => {
    const tally = fc
      .record({ hits: fc.nat(60), misses: fc.nat(90), ms: fc.integer({ min: 80, max: 5000 }) })
      .map(({ hits, misses, ms }): KeyTally => [hits, misses, ms * hits, hits]);
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 20 }), (tallies) => {
        const skill = after(...tallies);
        if (skill === undefined) return;
        expect(skill.accuracy).toBeGreaterThanOrEqual(0);
        expect(skill.accuracy).toBeLessThanOrEqual(1);
        expect(cpmOf(skill)).toBeGreaterThanOrEqual(12 - 1e-9);
        expect(cpmOf(skill)).toBeLessThanOrEqual(750 + 1e-9);
      }),
    );
  });
});

describe('cpmOf', () => {
  it('is sixty thousand over the milliseconds of a hit, and nothing before the first', () => {
    expect([cpmOf(after([5, 0, 10_000, 5])), cpmOf(undefined), cpmOf(after([1, 0, 0, 0]))]).toEqual([30, 0, 0]);
  });
});
