import { isArrayOf, isRecord, isString } from '../../core/json.ts';
import { olderPacks, packCacheName } from './packs.ts';
import { olderShellFiles, shellCacheName } from './shell.ts';
import { site } from './site.ts';
import { openWindows } from './windows.ts';
import { isInCharge, scope, worker } from './worker.ts';

/**
 * What the version before has left, and the windows that may still ask for it. Written down when a version takes over,
 * so that nobody ever removes what a later version is just storing.
 */
interface Leftovers {
  readonly windows: readonly string[];
  readonly shell: readonly string[];
  readonly packs: readonly string[];
}

const notesName = (): string => `jieti-notes-${scope()}`;
const openNotes = (): Promise<Cache> => caches.open(notesName());
/** One of its own for each version: the one before may still be at work for a moment. */
const noteAddress = (): string => `${scope()}leftovers-${site.version}`;

/** Notes what is here that this version doesn't need, and who is here. Call it while taking over. */
export async function noteLeftovers(): Promise<void> {
  const windows = (await openWindows()).map(({ id }) => id);
  const leftovers: Leftovers = { windows, shell: await olderShellFiles(), packs: await olderPacks() };
  await caches.delete(notesName());
  await (await openNotes()).put(noteAddress(), new Response(JSON.stringify(leftovers)));
}

/** Removes the leftovers once no window from before is left, and no newer version is on its way that might use them. */
export async function tidy(): Promise<void> {
  if (worker.registration.installing || worker.registration.waiting || !isInCharge()) return;
  const notes = await openNotes();
  const leftovers = parseLeftovers(await (await notes.match(noteAddress()))?.json());
  if (!leftovers) return;
  const open = new Set((await openWindows()).map(({ id }) => id));
  if (leftovers.windows.some((id) => open.has(id))) return;
  await Promise.all([remove(shellCacheName, leftovers.shell), remove(packCacheName(), leftovers.packs)]);
  await notes.delete(noteAddress());
}

async function remove(cacheName: string, addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(addresses.map((address) => cache.delete(address)));
}

function parseLeftovers(value: unknown): Leftovers | undefined {
  if (!isRecord(value)) return undefined;
  const { windows, shell, packs } = value;
  return isArrayOf(windows, isString) && isArrayOf(shell, isString) && isArrayOf(packs, isString)
    ? { windows, shell, packs }
    : undefined;
}
