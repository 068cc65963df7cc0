import { isRecord } from '../core/json.ts';
import { StorageError, type Store, type TableName } from './store.ts';
import { createTableStore } from './table-store.ts';
import { allTables, type Key, keyPaths, type OwnedTable, type Tables, type WritableRows } from './tables.ts';

type Held = ReadonlyMap<TableName, Map<string, unknown>>;

/** The twin: the same store without a disk. What a child works on when IndexedDB is out of order; gone with the page. */
export const createMemoryStore = (): Store => createTableStore(memoryTables());

function memoryTables(): Tables {
  const held: Held = new Map(allTables.map((table) => [table, new Map()]));
  const listeners = new Set<(changed: ReadonlySet<TableName>) => void>();
  const rows = rowsOf(held, () => undefined);
  let isOpen = true;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another, as transactions are. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(() => {
      if (!isOpen) throw new StorageError('storage-closed');
      return work();
    });
    turn = mine.catch(() => undefined); // whoever asked for it hears of the failure; the next in turn need not
    return mine;
  };

  return {
    persistent: false,
    get: (table, key) => inTurn(() => rows.get(table, key)),
    all: (table) => inTurn(() => rows.all(table)),
    owned: (table, learner, lesson) => inTurn(() => rows.owned(table, learner, lesson)),
    change: async (_tables, work) => {
      const { result, changed } = await inTurn(() => transact(held, work));
      if (changed.size > 0) for (const listener of listeners) listener(changed);
      return result;
    },
    subscribe: (tables, listener) => {
      const hear = (changed: ReadonlySet<TableName>) => {
        if (tables.some((table) => changed.has(table))) queueMicrotask(listener);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    close: () => {
      isOpen = false;
    },
  };
}

async function transact<T>(held: Held, work: (rows: WritableRows) => Promise<T>) {
  const undo: (() => void)[] = [];
  const changed = new Set<TableName>();
  const remember = (table: TableName, name: string) => {
    const rows = tableOf(held, table);
    const before = rows.get(name);
    undo.unshift(() => (before === undefined ? rows.delete(name) : rows.set(name, before)));
    changed.add(table);
  };
  try {
    return { result: await work(rowsOf(held, remember)), changed };
  } catch (error) {
    for (const step of undo) step();
    throw error instanceof StorageError ? error : new StorageError('storage-failed', error);
  }
}

function rowsOf(held: Held, beforeChange: (table: TableName, name: string) => void): WritableRows {
  const remove = (table: TableName, name: string) => {
    beforeChange(table, name);
    tableOf(held, table).delete(name);
  };
  const removeAll = (table: TableName, isRemoved: (row: unknown) => boolean) => {
    for (const [name, row] of tableOf(held, table)) {
      if (isRemoved(row)) remove(table, name);
    }
  };
  return {
    get: async (table, key) => tableOf(held, table).get(nameOf(key)),
    all: async (table) => [...tableOf(held, table).values()],
    owned: async (table, learner, lesson) =>
      [...tableOf(held, table).values()].filter((row) => isOwned(row, learner, lesson)),
    put: (table, row) => {
      const copy = copyOf(row);
      const name = nameOf(keyOf(table, copy));
      beforeChange(table, name);
      tableOf(held, table).set(name, copy);
    },
    delete: (table, key) => remove(table, nameOf(key)),
    deleteOwned: (table: OwnedTable, learner) => removeAll(table, (row) => isOwned(row, learner)),
    clear: (table) => removeAll(table, () => true),
  };
}

/** As the disk would make it: what the caller does with its own later is its own affair. */
function copyOf(row: object): unknown {
  // A handle can be cloned, but not written as text; nobody can change it.
  if ('handle' in row) return { ...row };
  return JSON.parse(JSON.stringify(row));
}

function tableOf(held: Held, table: TableName): Map<string, unknown> {
  const rows = held.get(table);
  if (rows === undefined) throw new Error(`There is no table ${table}`);
  return rows;
}

const nameOf = (key: Key): string => (typeof key === 'string' ? key : key.join('\n'));

function keyOf(table: TableName, row: unknown): Key {
  const values = [keyPaths[table]].flat().map((property) => (isRecord(row) ? row[property] : undefined));
  return values.map(String);
}

const isOwned = (row: unknown, learner: string, lesson?: string): boolean =>
  isRecord(row) &&
  row.learner === learner &&
  (lesson === undefined || (typeof row.exercise === 'string' && row.exercise.startsWith(`${lesson}#`)));
