import { describe, expect, it } from 'vitest';
import { isSound, missing, withChecks } from './checks.ts';
import { minus } from './field.ts';
import { COURSE } from './sample-codes.ts';
import { writeShort } from './short-code.ts';

const others = Array.from({ length: 24 }, (_, index) => index + 1);
const noughts = (length: number): number[] => Array<number>(length).fill(0);

/** Does what is missing from the sums of this code change, if it is off by so much at these places? */
const shows = (length: number, ...errors: readonly (readonly [place: number, by: number])[]): boolean => {
  const signs = noughts(length);
  for (const [place, by] of errors) signs[place] = by;
  const [before, after] = [missing(noughts(length), COURSE), missing(signs, COURSE)];
  return before.some((sum, index) => sum !== after[index]);
};
const pairsOf = (length: number) =>
  noughts(length).flatMap((_, a) => Array.from({ length: length - a - 1 }, (__, more) => [a, a + 1 + more] as const));

describe('the check signs of a short code', () => {
  const codes = Array.from({ length: 1000 }, (_, index) => (index === 999 ? undefined : index)).flatMap((place) =>
    [0, (place ?? 0) + 1, 999].map((stars) => writeShort({ kind: 'short', place, stars }, COURSE)),
  );

  it('are sound for every place', () => {
    expect(codes.every((code) => isSound(code, COURSE))).toBe(true);
  });

  it('detect every single wrong sign: every place, eight signs, 24 others', () => {
    const undetected = codes.filter((code) =>
      code.some((sign, at) => others.some((by) => isSound(code.with(at, minus(sign, by)), COURSE))),
    );
    expect(undetected).toEqual([]);
  });

  it('detect every swap of different signs, neighbours or not: every place', () => {
    const isUndetected = (code: readonly number[]) =>
      pairsOf(8).some(([a, b]) => {
        const [one = 0, other = 0] = [code[a], code[b]];
        return one !== other && isSound(code.with(a, other).with(b, one), COURSE);
      });
    expect(codes.filter(isUndetected)).toEqual([]);
  });

  it('detect every two and every three wrong signs', () => {
    // The sums are linear: what a mistake changes is the same in every code, and grows with the mistake.
    for (const [a, b] of pairsOf(8)) {
      for (const by of others) {
        expect(shows(8, [a, 1], [b, by])).toBe(true);
        const third = Array.from({ length: 8 - b - 1 }, (_, more) => b + 1 + more);
        expect(third.every((c) => others.every((more) => shows(8, [a, 1], [b, by], [c, more])))).toBe(true);
      }
    }
  });
});

describe('the check signs of any code', () => {
  it('detect every one and every two wrong signs in codes of up to 60 signs', () => {
    expect(noughts(60).every((_, at) => others.every((by) => shows(60, [at, by])))).toBe(true);
    expect(pairsOf(60).every(([a, b]) => others.every((by) => shows(60, [a, 1], [b, by])))).toBe(true);
  });

  it('belong to one course', () => {
    const signs = withChecks([1, 2, 3, 4, 5], COURSE);
    expect([isSound(signs, COURSE), isSound(signs, 'another')]).toEqual([true, false]);
  });
});
