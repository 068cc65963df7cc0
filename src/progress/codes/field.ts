/**
 * The field of 25 elements, one for each sign: `a + 5b` stands for a + bt, with whole numbers modulo 5 and t² = 2 (which
 * is no square modulo 5). Unlike the numbers modulo 25 everything but 0 has an inverse here, so that no wrong sign can
 * hide behind another by being off by a multiple of 5.
 */
export const plus = (x: number, y: number): number => element((x % 5) + (y % 5), high(x) + high(y));

export const minus = (x: number, y: number): number => element((x % 5) - (y % 5) + 5, high(x) - high(y) + 5);

export function times(x: number, y: number): number {
  return element((x % 5) * (y % 5) + 2 * high(x) * high(y), (x % 5) * high(y) + high(x) * (y % 5));
}

const high = (x: number): number => Math.floor(x / 5);
const element = (a: number, b: number): number => (a % 5) + 5 * (b % 5);
