import { connect } from './connect.ts';
import { toStorageError } from './errors.ts';
import { freshLog } from './fresh-log.ts';
import { rowsIn, writableRowsIn } from './idb-rows.ts';
import { openNews } from './news.ts';
import { type Patience, usualPatience } from './patience.ts';
import { type SchemaVersion, schemaVersions } from './schema.ts';
import { StorageError, type Store, type TableName } from './store.ts';
import { createTableStore } from './table-store.ts';
import type { Rows, Tables, WritableRows } from './tables.ts';

/**
 * Opens the store on disk, or rejects with a `StorageError`. Dexie makes and upgrades the tables; rows are read and
 * written with plain requests.
 */
export async function openDiskStore(
  name: string,
  patience: Patience = usualPatience,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<Store> {
  try {
    const open = () => connect(name, versions, patience);
    return createTableStore(diskTables(name, open, await open()));
  } catch (error) {
    throw toStorageError(error);
  }
}

/** A page that was opened so long ago has read what it shows. */
const REST_MS = 1500;

function diskTables(name: string, open: () => Promise<IDBDatabase>, first: IDBDatabase): Tables {
  const news = openNews(name);
  const logIsFresh = freshLog(`${name}-log`);
  // Who only comes to write something later needn't wait for it then.
  const atRest = setTimeout(logIsFresh, REST_MS);
  let isInUse = true;
  let current: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;

  const use = (db: IDBDatabase): IDBDatabase => {
    const leave = () => {
      db.close();
      if (current === db) current = undefined;
    };
    // A newer version wants to upgrade, or the browser took the connection away; the next call opens again.
    db.onversionchange = leave;
    db.onclose = leave;
    current = db;
    return db;
  };
  use(first);

  const connection = async (): Promise<IDBDatabase> => {
    if (!isInUse) throw new StorageError('storage-closed');
    if (current) return current;
    opening ??= open()
      .then(use)
      .finally(() => {
        opening = undefined;
      });
    return opening;
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
        const db = await connection();
        await logIsFresh();
        const { result, changed } = await writeIn(db, tables, work);
        if (changed.size > 0) news.tell(changed);
        return result;
      } catch (error) {
        throw toStorageError(error);
      }
    },
    subscribe: news.hear,
    close: () => {
      isInUse = false;
      clearTimeout(atRest);
      news.close();
      current?.close();
      current = undefined;
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
