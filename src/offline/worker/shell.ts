import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { siteAddress } from '../site-path.ts';
import { shellFiles, toolFiles } from './site.ts';
import { scope } from './worker.ts';

/**
 * The shell is what all lessons share: scripts, styles, the pages around the lessons. The tools are heavy files that only
 * some lessons use; they come after everything else. Workbox keeps both, file by file (so that the browser can keep what
 * it has compiled of a script beside it), in one cache for all versions: names with a hash and revisions tell them
 * apart, so an old page finds its own files.
 */
const shell = listOf(shellFiles);
const tools = listOf(toolFiles);

function listOf(files: PrecacheEntry[]): PrecacheController {
  const list = new PrecacheController();
  list.addToCacheList(files);
  return list;
}

/** Fetches what is missing, one by one, each verified by its hash. Rejects if one can't be had. */
export const storeShell = (event: ExtendableEvent): Promise<unknown> => shell.install(asInstall(event));

/** The same for the tools. */
export const storeTools = (event: ExtendableEvent): Promise<unknown> => tools.install(asInstall(event));

/** Workbox keeps what it fetches only in an event that calls itself `install`; a page's message is as good a time. */
const asInstall = (event: ExtendableEvent): ExtendableEvent =>
  event.type === 'install' ? event : Object.assign(new Event('install'), { waitUntil: event.waitUntil.bind(event) });

/** A file of the shell or of a tool; also a hashed file of an older version, which an open page may still want. */
export async function matchShell(path: string): Promise<Response | undefined> {
  const address = scope() + siteAddress(path);
  return (await shell.matchPrecache(address)) ?? (await openCache()).match(address);
}

/** Is every file of the shell stored? */
export const isShellWhole = (): Promise<boolean> => isWhole(shell);

/** Is every file of all tools stored? */
export const areToolsWhole = (): Promise<boolean> => isWhole(tools);

async function isWhole(list: PrecacheController): Promise<boolean> {
  const stored = new Set(await storedKeys());
  return keysOf(list).every((key) => stored.has(key));
}

/** What is stored of other versions. */
export async function olderShellFiles(): Promise<readonly string[]> {
  const wanted = new Set([...keysOf(shell), ...keysOf(tools)]);
  return (await storedKeys()).filter((key) => !wanted.has(key));
}

/** A stored file of the shell or of a tool, as the build wants it. */
export interface StoredFile {
  /** Its path below the root, as its address says it. */
  readonly path: string;
  /** Its bytes, if it is stored. */
  read(): Promise<ArrayBuffer | undefined>;
  readonly integrity: string;
  remove(): Promise<boolean>;
}

/** Every file of the shell and of all tools. */
export function wantedFiles(): readonly StoredFile[] {
  return [shell, tools].flatMap((list) =>
    [...list.getURLsToCacheKeys()].map(([address, key]) => ({
      path: decodeURI(address.slice(scope().length)) || 'index.html',
      integrity: list.getIntegrityForCacheKey(key) ?? '',
      read: async () => (await (await openCache()).match(key))?.arrayBuffer(),
      remove: async () => (await openCache()).delete(key),
    })),
  );
}

const keysOf = (list: PrecacheController): readonly string[] => [...list.getURLsToCacheKeys().values()];

export const shellCacheName: string = shell.strategy.cacheName;

const openCache = (): Promise<Cache> => caches.open(shellCacheName);

const storedKeys = async (): Promise<readonly string[]> => (await (await openCache()).keys()).map(({ url }) => url);
