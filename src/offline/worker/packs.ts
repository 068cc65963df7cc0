import { INDEX_LENGTH_DIGITS, type PackedFile, parsePackIndex } from '../pack-index.ts';
import { packOf } from '../pack-of.ts';
import { withVersion } from '../placeholders.ts';
import { type PackRef, packFile } from '../site-manifest.ts';
import { site } from './site.ts';
import { scope } from './worker.ts';

/** All packs of this build. */
export const packs: readonly PackRef[] = site.units.flatMap((unit) => unit.packs);

const packsById = new Map(packs.map((pack) => [pack.id, pack]));
const indexes = new Map<string, ReadonlyMap<string, PackedFile>>();

export const packCacheName = (): string => `jieti-packs-${scope()}`;

const openCache = (): Promise<Cache> => caches.open(packCacheName());

/** Where a pack is fetched from, and the name it is stored under. */
export const packAddress = (pack: PackRef): string => scope() + packFile(pack);

/** The addresses of all packs that are stored, of this build or an older one. */
export async function storedPacks(): Promise<Set<string>> {
  return new Set((await (await openCache()).keys()).map(({ url }) => url));
}

/** Keeps a pack's bytes, which the caller has verified. */
export async function keepPack(pack: PackRef, bytes: ArrayBuffer): Promise<void> {
  await (await openCache()).put(packAddress(pack), new Response(bytes));
}

/** A pack's bytes, if it is stored. */
export async function readPack(pack: PackRef): Promise<ArrayBuffer | undefined> {
  return (await (await openCache()).match(packAddress(pack)))?.arrayBuffer();
}

/** Drops a pack, so that the next fill fetches it again. */
export async function dropPack(pack: PackRef): Promise<void> {
  const address = packAddress(pack);
  indexes.delete(address);
  await (await openCache()).delete(address);
}

/** The addresses of the packs of other builds. */
export async function olderPacks(): Promise<readonly string[]> {
  const wanted = new Set(packs.map(packAddress));
  return [...(await storedPacks())].filter((address) => !wanted.has(address));
}

/** Does this build have a pack for such a file? */
export const isPacked = (path: string): boolean => packsById.has(packOf(path) ?? '');

/** A file out of its pack, if the pack is stored and holds it. */
export async function matchPacked(path: string): Promise<Response | undefined> {
  const pack = packsById.get(packOf(path) ?? '');
  const stored = pack && (await matchIn(packAddress(pack), path));
  // A page of the version before, still open, may only now have scrolled to a picture that has changed since.
  return stored ?? (path.startsWith('pictures/') ? matchOlderPicture(path) : undefined);
}

async function matchOlderPicture(path: string): Promise<Response | undefined> {
  const start = `${scope()}packs/${packOf(path)?.replace(/\//g, '.')}.`;
  for (const address of await storedPacks()) {
    const found = address.startsWith(start) ? await matchIn(address, path) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function matchIn(packAddress: string, path: string): Promise<Response | undefined> {
  const blob = await (await (await openCache()).match(packAddress))?.blob();
  const file = blob && (await indexOf(packAddress, blob)).get(path);
  if (!file) return undefined;
  const part = blob.slice(file.start, file.end, file.type);
  const headers = { 'Content-Type': file.type };
  // Packs are made before the version is known, so that a unit nobody touched keeps its pack from build to build.
  if (file.type.startsWith('text/html')) return new Response(withVersion(await part.text(), site.version), { headers });
  return new Response(part, { headers });
}

async function indexOf(packAddress: string, blob: Blob): Promise<ReadonlyMap<string, PackedFile>> {
  const known = indexes.get(packAddress);
  if (known) return known;
  const bodyStart = INDEX_LENGTH_DIGITS + Number.parseInt(await blob.slice(0, INDEX_LENGTH_DIGITS).text(), 16);
  const index = parsePackIndex(await blob.slice(INDEX_LENGTH_DIGITS, bodyStart).text(), bodyStart);
  indexes.set(packAddress, index);
  return index;
}
