import { inTime, type Patience } from './patience.ts';
import { nativeVersion, type SchemaVersion } from './schema.ts';
import { StorageError } from './store.ts';

/** A connection to the tables in their newest version, made or upgraded first where need be. */
export async function connect(
  name: string,
  versions: readonly SchemaVersion[],
  patience: Patience,
): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new StorageError('storage-blocked');
  const wanted = nativeVersion(versions);
  const found = await openAsItIs(name, patience);
  if (found?.version === wanted) return found;
  found?.close();
  if (found !== undefined && found.version > wanted) throw new StorageError('storage-newer');
  const { upgradeDatabase } = await import('./upgrade-database.ts');
  await upgradeDatabase(name, versions, patience);
  const made = await openAsItIs(name, patience);
  if (made?.version === wanted) return made;
  made?.close();
  // Between two breaths another tab brought a newer version, or somebody deleted everything.
  throw new StorageError(made === undefined ? 'storage-failed' : 'storage-newer');
}

/** The database in whatever version it is; undefined if there is none, and then none is made. */
function openAsItIs(name: string, patience: Patience): Promise<IDBDatabase | undefined> {
  return inTime(
    patience,
    (hurry) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        let isMissing = false;
        request.onupgradeneeded = () => {
          isMissing = true;
          request.transaction?.abort();
        };
        request.onblocked = hurry;
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => (isMissing ? resolve(undefined) : reject(request.error));
      }),
  );
}
