/**
 * Choices as one number (arithmetic coding). Each choice cuts the interval 0..1 into pieces as long as its weights and goes
 * on within the chosen piece; any number in the last piece tells them all. Whole numbers only, so that every machine cuts
 * alike.
 */

/** Chooses `wanted` when writing, and finds what was chosen when reading. Returns the choice. */
export type Choose = (weights: readonly number[], wanted: number) => number;

const BASE = 25n;

/** The shortest number with as many digits in base 25 as `least`, or more, that tells the choices. */
export function writeChoices(choices: (choose: Choose) => unknown, least: number): readonly number[] {
  let [low, width, whole] = [0n, 1n, 1n];
  choices((weights, wanted) => {
    const total = sum(weights);
    low = low * total + width * sum(weights.slice(0, wanted));
    width *= BigInt(weights[wanted] ?? 0);
    whole *= total;
    return wanted;
  });
  for (let digits = least, scale = BASE ** BigInt(least); ; digits += 1, scale *= BASE) {
    const number = (low * scale + whole - 1n) / whole;
    if (number * whole < (low + width) * scale) return toDigits(number, digits);
  }
}

/** What `choices` makes of the choices that these digits tell; `wanted` is not looked at. Any digits tell something. */
export function readChoices<T>(digits: readonly number[], choices: (choose: Choose) => T): T {
  let value = digits.reduce((number, digit) => number * BASE + BigInt(digit), 0n);
  let whole = BASE ** BigInt(digits.length);
  return choices((weights) => {
    value *= sum(weights);
    const choice = pieceAt(weights, value / whole);
    value -= whole * sum(weights.slice(0, choice));
    whole *= BigInt(weights[choice] ?? 0);
    return choice;
  });
}

const sum = (weights: readonly number[]): bigint => BigInt(weights.reduce((total, weight) => total + weight, 0));

function pieceAt(weights: readonly number[], place: bigint): number {
  let end = 0;
  return weights.findIndex((weight) => {
    end += weight;
    return place < BigInt(end);
  });
}

function toDigits(number: bigint, count: number): readonly number[] {
  const digits: number[] = [];
  for (let rest = number; digits.length < count; rest /= BASE) digits.unshift(Number(rest % BASE));
  return digits;
}
