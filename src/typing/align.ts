import { plainForm } from './plain-form.ts';

/** A step of an alignment: `slot` is a place among the characters expected, `at` one among those typed. */
export type AlignStep =
  | { readonly kind: 'right' | 'wrong'; readonly slot: number; readonly at: number }
  | { readonly kind: 'missing'; readonly slot: number }
  | { readonly kind: 'extra'; readonly at: number };

/** An edit costs more than any number of characters that stand right can make up for. */
const EDIT = 4096;

/**
 * Lays what was typed along what is expected with as few edits as can be (Levenshtein), and among equals with as many
 * characters right as can be. So one character left out doesn't turn the rest wrong. What is expected after the last
 * character typed is not missing yet: no step names it. Forms of a mark (full and half width, quotes) are equal.
 */
export function align(expected: readonly string[], typed: readonly string[]): readonly AlignStep[] {
  const [wanted, got] = [expected.map(plainForm), typed.map(plainForm)];
  return backtrace(wanted, got, costTable(wanted, got));
}

type Table = readonly (readonly number[])[];

/** `[at][slot]`: the cost of laying the first `at` typed along the first `slot` expected. */
function costTable(wanted: readonly string[], got: readonly string[]): Table {
  let before = Array.from({ length: wanted.length + 1 }, (_, slot) => slot * EDIT);
  const table = [before];
  for (const char of got) {
    before = nextRow(wanted, char, before);
    table.push(before);
  }
  return table;
}

function nextRow(wanted: readonly string[], char: string, before: readonly number[]): number[] {
  const row = [cost(before, 0) + EDIT];
  for (let slot = 1; slot <= wanted.length; slot += 1) {
    const across = cost(before, slot - 1) + pairCost(wanted[slot - 1], char);
    row.push(Math.min(across, cost(row, slot - 1) + EDIT, cost(before, slot) + EDIT));
  }
  return row;
}

const pairCost = (wanted: string | undefined, got: string | undefined): number => (wanted === got ? -1 : EDIT);

const cost = (row: readonly number[] | undefined, slot: number): number => row?.[slot] ?? Number.POSITIVE_INFINITY;

/** Where what is expected ends for now: cheapest, and of those nearest to as many characters as were typed. */
function endOf(last: readonly number[] | undefined, count: number): number {
  let best = 0;
  (last ?? []).forEach((value, slot) => {
    const least = cost(last, best);
    if (value < least || (value === least && Math.abs(slot - count) < Math.abs(best - count))) best = slot;
  });
  return best;
}

function backtrace(wanted: readonly string[], got: readonly string[], table: Table): readonly AlignStep[] {
  const steps: AlignStep[] = [];
  let at = got.length;
  let slot = endOf(table[at], at);
  while (at > 0 || slot > 0) {
    const step = stepBack(wanted, got, table, at, slot);
    steps.push(step);
    if (step.kind !== 'missing') at -= 1;
    if (step.kind !== 'extra') slot -= 1;
  }
  return steps.reverse();
}

function stepBack(
  wanted: readonly string[],
  got: readonly string[],
  table: Table,
  at: number,
  slot: number,
): AlignStep {
  const [wantedChar, gotChar] = [wanted[slot - 1], got[at - 1]];
  const here = cost(table[at], slot);
  if (at > 0 && slot > 0 && here === cost(table[at - 1], slot - 1) + pairCost(wantedChar, gotChar)) {
    return { kind: wantedChar === gotChar ? 'right' : 'wrong', slot: slot - 1, at: at - 1 };
  }
  const isMissing = slot > 0 && here === cost(table[at], slot - 1) + EDIT;
  return isMissing ? { kind: 'missing', slot: slot - 1 } : { kind: 'extra', at: at - 1 };
}
