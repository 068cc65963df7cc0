import { hash32 } from '../../core/hash.ts';
import { minus, plus, times } from './field.ts';

/**
 * Three check signs at the end of a code. Counted from the end, the sign at place p = x + 25y weighs 1, x and x² + y in
 * three sums, which must come to what belongs to the course. No two places weigh alike, even up to a factor, so any one or
 * two wrong signs are detected, hence any swap; up to 25 signs any three places are independent (a Reed-Solomon code),
 * so any three wrong signs are.
 */
type Sums = readonly [number, number, number];

/** How many signs are checks. */
export const CHECKS = 3;

/** What the sums of this code miss to what they must be: 0, 0, 0 in a sound one. */
export function missing(signs: readonly number[], course: string): Sums {
  const [one, two, three] = sums(signs);
  const [first, second, third] = target(course);
  return [minus(first, one), minus(second, two), minus(third, three)];
}

/** Do the check signs fit? */
export const isSound = (signs: readonly number[], course: string): boolean =>
  missing(signs, course).every((sum) => sum === 0);

/** The signs with their checks after them. */
export function withChecks(signs: readonly number[], course: string): readonly number[] {
  const [first, second, third] = missing([...signs, 0, 0, 0], course);
  // The last three places weigh (1, 2, 4), (1, 1, 1) and (1, 0, 0); 3 is what divides by 2 here.
  const before = times(3, minus(third, second));
  const middle = minus(second, times(2, before));
  return [...signs, before, middle, minus(minus(first, middle), before)];
}

function sums(signs: readonly number[]): Sums {
  let one = 0;
  let two = 0;
  let three = 0;
  signs.forEach((sign, index) => {
    const place = signs.length - 1 - index;
    const x = place % 25;
    const y = Math.floor(place / 25);
    one = plus(one, sign);
    two = plus(two, times(x, sign));
    three = plus(three, times(plus(times(x, x), y), sign));
  });
  return [one, two, three];
}

/** Another course has other sums, so its codes aren't taken. */
function target(course: string): Sums {
  const hash = hash32(course);
  return [hash % 25, Math.floor(hash / 25) % 25, Math.floor(hash / 625) % 25];
}
