import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { siteAddress } from '../site-path.ts';
import { shellFiles } from './site.ts';
import { scope } from './worker.ts';

/**
 * The shell is what all lessons share: scripts, styles, the pages around the lessons. Workbox keeps it, in one cache
 * for all versions: names with a hash and revisions tell them apart, so an old page finds its own files.
 */
const precache = new PrecacheController();
precache.addToCacheList(shellFiles);

/** Fetches what is missing, one by one, each verified by its hash. Rejects if one can't be had. */
export const storeShell = (event: ExtendableEvent): Promise<unknown> => precache.install(event);

/** A file of the shell; also a hashed file of an older version, which an open page may still want. */
export async function matchShell(path: string): Promise<Response | undefined> {
  const address = scope() + siteAddress(path);
  return (await precache.matchPrecache(address)) ?? (await openCache()).match(address);
}

/** Is every file of the shell stored? */
export async function isShellWhole(): Promise<boolean> {
  const stored = new Set(await storedKeys());
  return [...precache.getURLsToCacheKeys().values()].every((key) => stored.has(key));
}

/** What is stored of other versions. */
export async function olderShellFiles(): Promise<readonly string[]> {
  const wanted = new Set(precache.getURLsToCacheKeys().values());
  return (await storedKeys()).filter((key) => !wanted.has(key));
}

export const shellCacheName: string = precache.strategy.cacheName;

const openCache = (): Promise<Cache> => caches.open(shellCacheName);

const storedKeys = async (): Promise<readonly string[]> => (await (await openCache()).keys()).map(({ url }) => url);
