import { isRecord } from '../core/json.ts';
import type { TableName } from './store.ts';
import { keyPaths } from './tables.ts';

type Parse<T> = (row: unknown) => T | undefined;

/** Turns rows into what they stand for; leaves out, and counts once, those that can't be understood. */
export interface RowReader {
  one<T>(table: TableName, row: unknown, parse: Parse<T>): T | undefined;
  many<T>(table: TableName, rows: readonly unknown[], parse: Parse<T>): readonly T[];
  skipped(): number;
}

/** A reader that has skipped nothing yet. */
export function createRowReader(): RowReader {
  const skipped = new Set<string>();
  const one = <T>(table: TableName, row: unknown, parse: Parse<T>): T | undefined => {
    const parsed = parse(row);
    if (parsed === undefined && row !== undefined) skipped.add(rowName(table, row));
    return parsed;
  };
  return {
    one,
    many: (table, rows, parse) => rows.map((row) => one(table, row, parse)).filter((row) => row !== undefined),
    skipped: () => skipped.size,
  };
}

function rowName(table: TableName, row: unknown): string {
  const key = [keyPaths[table]].flat().map((property) => (isRecord(row) ? row[property] : undefined));
  return `${table} ${JSON.stringify(key)}`;
}
