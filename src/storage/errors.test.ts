import { describe, expect, it } from 'vitest';
import { toStorageError } from './errors.ts';
import { StorageError } from './store.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('toStorageError', () => {
  it.each([
    ['SecurityError', 'storage-blocked'],
    ['MissingAPIError', 'storage-blocked'],
    ['VersionError', 'storage-newer'],
    ['UnknownError', 'storage-corrupt'],
    ['NotReadableError', 'storage-corrupt'],
    ['InvalidStateError', 'storage-closed'],
    ['DatabaseClosedError', 'storage-closed'],
    ['QuotaExceededError', 'quota-full'],
    ['DataCloneError', 'storage-failed'],
    ['AbortError', 'storage-failed'],
  ])('tells %s as %s and keeps it as the cause', (name, fault) => {
    const error = new DOMException('x', name);
    expect(toStorageError(error)).toMatchObject({ fault, cause: error });
  });

  it('looks for the reason inside what Dexie wrapped around it', () => {
    const quota = named('AbortError', new DOMException('x', 'QuotaExceededError'));
    const newer = named('DatabaseClosedError', named('OpenFailedError', named('VersionError')));
    expect([toStorageError(quota).fault, toStorageError(newer).fault]).toEqual(['quota-full', 'storage-newer']);
  });

  it('leaves a storage error as it is, also inside another', () => {
    const error = new StorageError('quota-full');
    expect(toStorageError(error)).toBe(error);
    expect(toStorageError(named('AbortError', error))).toBe(error);
  });

  it.each([undefined, null, 'text', 5, {}, Object.create(null)])('has an answer for %s', (thrown) => {
    expect(toStorageError(thrown).fault).toBe('storage-failed');
  });
});
