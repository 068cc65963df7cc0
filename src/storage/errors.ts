import { isRecord } from '../core/json.ts';
import { StorageError, type StorageFault } from './store.ts';

/** What the names of the browser's and of Dexie's errors mean to us. */
const faults: Readonly<Record<string, StorageFault>> = {
  // Cookies and site data are blocked, there is no IndexedDB, or it never answered.
  SecurityError: 'storage-blocked',
  NotAllowedError: 'storage-blocked',
  MissingAPIError: 'storage-blocked',
  // A newer Jieti has been here, and its tables are not ours to touch.
  VersionError: 'storage-newer',
  // Chromium's word for a LevelDB that can't be opened or read, and for a large value whose file is gone.
  UnknownError: 'storage-corrupt',
  NotReadableError: 'storage-corrupt',
  InvalidStateError: 'storage-closed',
  DatabaseClosedError: 'storage-closed',
  TransactionInactiveError: 'storage-closed',
  QuotaExceededError: 'quota-full',
};

/** A storage error for anything that was thrown; what is one already stays as it is. */
export function toStorageError(error: unknown): StorageError {
  const causes = causesOf(error);
  const told = causes.find((cause) => cause instanceof StorageError);
  if (told instanceof StorageError) return told;
  const fault = causes.map(faultOf).find((found) => found !== undefined);
  return new StorageError(fault ?? 'storage-failed', error);
}

/** Dexie wraps the browser's error, sometimes twice ("closed", because "open failed", because …): innermost first. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && causes.length < 8; cause = isRecord(cause) ? cause.inner : undefined) {
    causes.unshift(cause);
  }
  return causes;
}

function faultOf(cause: unknown): StorageFault | undefined {
  return isRecord(cause) && typeof cause.name === 'string' ? faults[cause.name] : undefined;
}
