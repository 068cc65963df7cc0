import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** As in performance.md. */
  readonly rows: readonly number[];
  readonly rounds: number;
  /** How long to wait before a run for a machine that is busy with something else. */
  readonly patienceMs: number;
}

export const ALL_ROWS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Fewer don't give a median worth printing. */
const ROUNDS = 5;

/** Reads the command line. Throws with a sentence about what is wrong with it. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      row: { type: 'string', default: ALL_ROWS.join(',') },
      quick: { type: 'boolean', default: false },
      patience: { type: 'string', default: '20' },
    },
  });
  const rows = values.row.split(',').map(Number);
  if (!rows.every((row) => ALL_ROWS.includes(row)))
    throw new Error(`--row ${values.row}: rows are ${ALL_ROWS.join(', ')}.`);
  const patience = Number(values.patience);
  if (!(patience >= 0)) throw new Error(`--patience ${values.patience}: a number of seconds.`);
  return { rows, rounds: values.quick ? 1 : ROUNDS, patienceMs: values.quick ? 0 : patience * 1000 };
}
