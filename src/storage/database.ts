import { Dexie } from 'dexie';
import { declareSchema, nativeVersion, type SchemaVersion } from './schema.ts';
import { StorageError } from './store.ts';

/** How long to wait for the database, in milliseconds. */
export interface Patience {
  /** In all: an old disk that is busy starting Windows takes its time. */
  readonly openMs: number;
  /** Once it is known that another tab holds the tables in an older version and doesn't let go. */
  readonly blockedMs: number;
}

export const usualPatience: Patience = { openMs: 10_000, blockedMs: 3_000 };

/** A Dexie database with these tables, not yet opened. */
export function createDatabase(name: string, versions: readonly SchemaVersion[]): Dexie {
  const db = new Dexie(name, { indexedDB: exactFactory(nativeVersion(versions)), IDBKeyRange });
  declareSchema(db, versions);
  return db;
}

/**
 * IndexedDB that opens our own version only. Left alone, Dexie opens the tables of a newer Jieti as they are and adds
 * to them what it misses; the older tab must keep its hands off and say so.
 */
function exactFactory(version: number): IDBFactory {
  if (typeof indexedDB === 'undefined') throw new StorageError('storage-blocked');
  const real = indexedDB;
  return {
    open: (name, asked) => {
      if (asked !== version) throw new DOMException(`Not version ${version}`, 'VersionError');
      return real.open(name, asked);
    },
    deleteDatabase: (name) => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (one, other) => real.cmp(one, other),
  };
}

/** Opens the database. Rejects if that hangs: behind another tab with an older version, or on a disk in trouble. */
export async function openInTime(db: Dexie, { openMs, blockedMs }: Patience): Promise<void> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let giveUpIn = (_ms: number): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUpIn = (ms) => timers.push(setTimeout(() => reject(new StorageError('storage-blocked')), ms));
  });
  const hurry = () => giveUpIn(blockedMs);
  db.on('blocked', hurry);
  giveUpIn(openMs);
  try {
    await Promise.race([db.open(), givenUp]);
  } catch (error) {
    db.close();
    throw error;
  } finally {
    db.on('blocked').unsubscribe(hurry);
    timers.forEach(clearTimeout);
  }
}
