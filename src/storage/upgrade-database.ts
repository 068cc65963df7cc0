import { Dexie } from 'dexie';
import { inTime, type Patience } from './patience.ts';
import { declareSchema, nativeVersion, type SchemaVersion } from './schema.ts';

/**
 * Makes the tables, or brings older ones to the newest version. Dexie does that and nothing else, so it is loaded only
 * on a machine that has no tables yet or old ones. Rejects if it hangs: behind another tab with an older version, or on
 * a disk in trouble.
 */
export async function upgradeDatabase(
  name: string,
  versions: readonly SchemaVersion[],
  patience: Patience,
): Promise<void> {
  const db = new Dexie(name, { indexedDB: exactFactory(nativeVersion(versions)), IDBKeyRange });
  declareSchema(db, versions);
  try {
    await inTime(patience, (hurry) => {
      db.on('blocked', hurry);
      return db.open();
    });
  } finally {
    db.close();
  }
}

/**
 * IndexedDB that opens our own version only. Left alone, Dexie opens the tables of a newer Jieti as they are and adds
 * to them what it misses; the older tab must keep its hands off and say so.
 */
function exactFactory(version: number): IDBFactory {
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
