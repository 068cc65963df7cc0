import { expect, it } from 'vitest';
import { minus, plus, times } from './field.ts';

const all = Array.from({ length: 25 }, (_, element) => element);
const pairs = all.flatMap((x) => all.map((y) => [x, y] as const));

it('takes away what was added', () => {
  expect(pairs.every(([x, y]) => minus(plus(x, y), y) === x)).toBe(true);
});

it('has an inverse for everything but 0, so that two factors never make 0', () => {
  for (const x of all.slice(1)) expect(new Set(all.map((y) => times(x, y))).size).toBe(25);
});

it('multiplies sums by multiplying what is added up', () => {
  const isSpread = (x: number, y: number) => all.every((z) => times(z, plus(x, y)) === plus(times(z, x), times(z, y)));
  expect(pairs.every(([x, y]) => isSpread(x, y) && times(x, y) === times(y, x))).toBe(true);
});
