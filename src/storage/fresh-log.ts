/**
 * Chromium keeps all databases of an origin in one LevelDB, and at each start goes on writing at the end of the log that
 * it finds there, even if the plug was pulled while half a record was being written. Another start later that half record
 * fails its checksum in mid-log, and Chromium throws away all databases of the origin: a whole term's work. (Seen in 88,
 * 109 and 156 after SIGKILL; on Chrome OS the habit was given up for this reason, crbug.com/460568.)
 *
 * Deleting a database makes LevelDB move what its log holds into a table and begin a new log. Done once in each start of
 * the browser, before anything is written, it leaves nothing behind the torn end of the old one.
 */

/** In sessionStorage: this tab knows that the log was begun anew in this start of the browser. */
const FRESH = 'jieti.log';

/** Writing doesn't wait longer: a disk that hangs is for the write itself to tell. */
const AT_MOST_MS = 2000;

/**
 * To be called when a database is opened; gives what to wait for before each writing to it, which never rejects. `name` is
 * that of a database which nobody else uses.
 */
export function freshLog(name: string): () => Promise<void> {
  let fresh = isKnown() ? Promise.resolve() : undefined;
  return () => {
    fresh ??= inTime(beginLog(name).then(know));
    return fresh;
  };
}

function inTime(work: Promise<void>): Promise<void> {
  const isTold = work.catch(() => undefined); // The write itself will say so, and better.
  return Promise.race([isTold, new Promise<void>((resolve) => setTimeout(resolve, AT_MOST_MS))]);
}

async function beginLog(name: string): Promise<void> {
  await settled(indexedDB.open(name), (db) => db.close());
  await settled(indexedDB.deleteDatabase(name));
}

/** A failure is as good as an end: where nothing can be made or deleted, nothing will be written. */
function settled<T>(request: IDBRequest<T>, use: (result: T) => void = () => undefined): Promise<void> {
  return new Promise((resolve) => {
    request.onsuccess = () => {
      use(request.result);
      resolve();
    };
    request.onerror = () => resolve();
  });
}

/** A tab that the browser brings back after its end has its sessionStorage again, and says that it came by "back". */
function isKnown(): boolean {
  try {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (visit?.type === 'back_forward') sessionStorage.removeItem(FRESH);
    return sessionStorage.getItem(FRESH) !== null;
  } catch {
    return false; // Forbidden storage: every page is a start of its own.
  }
}

function know(): void {
  try {
    sessionStorage.setItem(FRESH, '');
  } catch {
    // As above.
  }
}
