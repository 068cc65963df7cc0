import { describe, expect, it } from 'vitest';
import { strengthOf, weakestKey } from './focus.ts';
import type { KeySkill } from './key-skill.ts';

const skill = (cpm: number, accuracy: number, hits = 40): KeySkill => ({
  hits,
  timed: hits,
  ms: 60_000 / cpm,
  accuracy,
});

describe('strengthOf', () => {
  it.each([
    ['speed where that is weaker', skill(15, 0.9), 0.5],
    ['accuracy where that is weaker', skill(60, 0.45), 0.5],
    ['hits while there are few', skill(60, 1, 5), 0.25],
    ['nothing for a key never typed', undefined, 0],
  ])('is made by %s', (_, known, strength) => {
    expect(strengthOf(known, 30)).toBeCloseTo(strength);
  });
});

describe('weakestKey', () => {
  const skills = new Map([
    ['f', skill(60, 0.95)],
    ['j', skill(25, 0.95)],
    ['d', skill(90, 0.5)],
  ]);
  const practice = { skills };

  it('finds the weakest, a new key before all', () => {
    expect([weakestKey(practice, ['f', 'j', 'd'], 30), weakestKey(practice, ['f', 'k', 'd', 'l'], 30)]).toEqual([
      'd',
      'k',
    ]);
  });

  it('takes the first where all are alike, and none of none', () => {
    expect([weakestKey(practice, ['s', 'l'], 30), weakestKey(practice, [], 30)]).toEqual(['s', undefined]);
  });
});
