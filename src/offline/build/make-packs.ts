import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { INDEX_LENGTH_DIGITS, type IndexLine } from '../pack-index.ts';
import { lessonOf, packOf, unitOf } from '../pack-of.ts';
import { type PackRef, packFile, type UnitRef } from '../site-manifest.ts';
import { contentType } from './content-type.ts';
import type { SiteFiles } from './site-files.ts';

/** What stands in the page of a lesson that is not whole without the tools. */
const USES_TOOLS = 'data-kind="code"';

/** 128 bits: nobody attacks their own server, the hash only has to tell builds and damage apart. */
const HASH_DIGITS = 32;

export interface Packs {
  readonly units: readonly UnitRef[];
  /** The pack files, gzipped. */
  readonly files: SiteFiles;
}

/** Bundles everything that belongs to a unit: one pack a language, one for its pictures. */
export function makePacks(site: SiteFiles): Packs {
  const packs = new Map<string, [string, Buffer][]>();
  for (const [path, bytes] of site) {
    const id = packOf(path);
    if (id !== undefined) packs.set(id, [...(packs.get(id) ?? []), [path, bytes]]);
  }
  const made = [...packs].map(([id, files]) => makePack(id, packBytes(files)));
  return {
    units: unitsOf(
      made.map(({ ref }) => ref),
      site,
    ),
    files: new Map(made.map(({ ref, gzipped }) => [packFile(ref), gzipped])),
  };
}

function makePack(id: string, bytes: Buffer): { readonly ref: PackRef; readonly gzipped: Buffer } {
  // Over the unpacked bytes: gzip's own may differ from one zlib to the next.
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
  return { ref: { id, hash }, gzipped: gzipSync(bytes) };
}

/** The bytes of one pack, see pack-index.ts. */
export function packBytes(files: readonly (readonly [path: string, bytes: Buffer])[]): Buffer {
  const lines = files.map(([path, bytes]): IndexLine => [path, bytes.length, contentType(path)]);
  const index = Buffer.from(JSON.stringify(lines));
  const length = index.length.toString(16).padStart(INDEX_LENGTH_DIGITS, '0');
  return Buffer.concat([Buffer.from(length), index, ...files.map(([, bytes]) => bytes)]);
}

function unitsOf(packs: readonly PackRef[], site: SiteFiles): readonly UnitRef[] {
  const lessons = new Map([...site].flatMap(([path, page]) => withLesson(path, page)));
  return [...new Set(packs.map(({ id }) => unitOf(id)))].map((unit) => {
    const pages = [...lessons].filter(([lesson]) => lesson.startsWith(`${unit}/`)).map(([, page]) => page);
    return {
      unit,
      lessons: pages.length,
      packs: packs.filter(({ id }) => unitOf(id) === unit),
      usesTools: pages.some((page) => page.includes(USES_TOOLS)),
    };
  });
}

/** A lesson with its page; whatever its language, the same exercises stand in it. */
function withLesson(path: string, page: Buffer): readonly (readonly [lesson: string, page: Buffer])[] {
  const lesson = lessonOf(path);
  return lesson === undefined ? [] : [[lesson, page]];
}
