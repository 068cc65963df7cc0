import type { TableName } from './store.ts';

/**
 * What the store asks of a database: plain rows by key. Dexie does it on disk, the twin in memory; everything that a
 * row means stands above, once for both.
 */

export type Key = string | readonly string[];

/** The tables whose rows belong to one learner and one exercise; their keys begin with these two. */
export type OwnedTable = 'attempts' | 'drafts' | 'works';
export const ownedTables: readonly OwnedTable[] = ['attempts', 'drafts', 'works'];

export const allTables: readonly TableName[] = [
  'learners',
  'attempts',
  'aliases',
  'drafts',
  'works',
  'notes',
  'settings',
];

/** Where a row's key stands in it. */
export const keyPaths: Readonly<Record<TableName, string | readonly string[]>> = {
  learners: 'id',
  attempts: ['learner', 'exercise', 'id'],
  aliases: 'id',
  drafts: ['learner', 'exercise'],
  works: ['learner', 'exercise'],
  notes: 'id',
  settings: 'key',
};

/** Rows come back as they were found: old, or broken, until a parser has seen them. */
export interface Rows {
  get(table: TableName, key: Key): Promise<unknown>;
  all(table: TableName): Promise<readonly unknown[]>;
  /** The rows of a learner; with `lesson` only those of its exercises. */
  owned(table: OwnedTable, learner: string, lesson?: string): Promise<readonly unknown[]>;
}

/** Changes need no waiting for: later reads see them, and whether they hold is told by the whole transaction. */
export interface WritableRows extends Rows {
  /** Adds the row, or replaces the one with the same key. Throws if it can't be kept. */
  put(table: TableName, row: object): void;
  delete(table: TableName, key: Key): void;
  deleteOwned(table: OwnedTable, learner: string): void;
  clear(table: TableName): void;
}

export interface Tables extends Rows {
  readonly persistent: boolean;
  /**
   * Runs `work` in one transaction over these tables: all of it is written durably, or nothing. It may wait for nothing
   * but rows: the transaction ends with the first pause that has no request in it.
   */
  change<T>(tables: readonly TableName[], work: (rows: WritableRows) => Promise<T>): Promise<T>;
  /** Calls back after each transaction that wrote to one of these tables. Returns the way to stop. */
  subscribe(tables: readonly TableName[], listener: () => void): () => void;
  close(): void;
}
