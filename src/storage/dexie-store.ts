import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { createDatabase, openInTime, type Patience, usualPatience } from './database.ts';
import { toStorageError } from './errors.ts';
import { rowsIn, writableRowsIn } from './idb-rows.ts';
import { type SchemaVersion, schemaVersions } from './schema.ts';
import { StorageError, type Store, type TableName } from './store.ts';
import { createTableStore } from './table-store.ts';
import type { Rows, Tables, WritableRows } from './tables.ts';

/**
 * Opens the store on disk, or rejects with a `StorageError`. Dexie opens, upgrades, opens again after the browser closed
 * the connection, and carries the news between tabs; rows are read and written with plain requests.
 */
export async function openDexieStore(
  name: string,
  patience: Patience = usualPatience,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<Store> {
  try {
    const db = createDatabase(name, versions);
    await openInTime(db, patience);
    return createTableStore(dexieTables(db, patience));
  } catch (error) {
    throw toStorageError(error);
  }
}

function dexieTables(db: Dexie, patience: Patience): Tables {
  let isInUse = true;
  let opening: Promise<void> | undefined;

  const connection = async (): Promise<IDBDatabase> => {
    if (!isInUse) throw new StorageError('storage-closed');
    if (opening === undefined && !db.isOpen()) {
      opening = openInTime(db, patience).finally(() => {
        opening = undefined;
      });
    }
    await opening;
    return db.backendDB();
  };

  const read = async <T>(table: TableName, query: (rows: Rows) => Promise<T>): Promise<T> => {
    try {
      return await query(rowsIn((await connection()).transaction(table)));
    } catch (error) {
      throw toStorageError(error);
    }
  };

  return {
    persistent: true,
    get: (table, key) => read(table, (rows) => rows.get(table, key)),
    all: (table) => read(table, (rows) => rows.all(table)),
    owned: (table, learner, lesson) => read(table, (rows) => rows.owned(table, learner, lesson)),
    change: async (tables, work) => {
      try {
        const { result, changed } = await writeIn(await connection(), tables, work);
        // Apart from the write: it is done, whatever those who hear of it then do.
        if (changed.size > 0) queueMicrotask(() => Dexie.on.storagemutated.fire(partsOf(db.name, changed)));
        return result;
      } catch (error) {
        throw toStorageError(error);
      }
    },
    subscribe: (tables, listener) => {
      const isOurs = (part: string) =>
        part === 'all' || tables.some((table) => part.startsWith(partOf(db.name, table)));
      // Must not return false: that would keep the change from all who subscribed earlier, and from the other tabs.
      const hear = (parts: ObservabilitySet): void => {
        if (Object.keys(parts).some(isOurs)) queueMicrotask(listener);
      };
      Dexie.on('storagemutated', hear);
      return () => Dexie.on.storagemutated.unsubscribe(hear);
    },
    close: () => {
      isInUse = false;
      db.close();
    },
  };
}

/**
 * One transaction, on the disk when this resolves: `strict` waits for the disk itself, not only for the operating system
 * to have heard. Drafts too: they are few, since whoever writes them waits for a pause in typing.
 */
async function writeIn<T>(db: IDBDatabase, tables: readonly TableName[], work: (rows: WritableRows) => Promise<T>) {
  const transaction = db.transaction([...tables], 'readwrite', { durability: 'strict' });
  const isComplete = endOf(transaction);
  const changed = new Set<TableName>();
  try {
    const result = await work(writableRowsIn(transaction, (table) => changed.add(table)));
    transaction.commit();
    if (await isComplete) return { result, changed };
  } catch (error) {
    abort(transaction);
    await isComplete;
    // A full disk aborts the transaction; its requests then only say "aborted", and it alone says why.
    throw transaction.error ?? error;
  }
  throw transaction.error ?? new StorageError('storage-failed');
}

/** Resolves at the end: true if the transaction is complete, false if it was aborted. */
function endOf(transaction: IDBTransaction): Promise<boolean> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It already ended by itself, which is why we are here.
  }
}

/** Dexie's name for a table in its news of changes. */
const partOf = (database: string, table: TableName): string => `idb://${database}/${table}/`;

const partsOf = (database: string, tables: ReadonlySet<TableName>): ObservabilitySet =>
  Object.fromEntries([...tables].map((table) => [partOf(database, table), new RangeSet()]));
