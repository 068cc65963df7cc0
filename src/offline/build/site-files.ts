import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A site in memory: path below the root, with forward slashes, to bytes; in the order of the paths. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** Reads a whole folder. */
export function readSite(dir: string): SiteFiles {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [sitePathOf(dir, path), readFileSync(path)] as const).sort(byPath));
}

/** Makes a folder hold these files and no others. */
export function writeSite(dir: string, files: SiteFiles): void {
  for (const path of readSite(dir).keys()) if (!files.has(path)) rmSync(join(dir, path));
  for (const [path, bytes] of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const sitePathOf = (dir: string, path: string): string => path.slice(join(dir, sep).length).split(sep).join('/');

/** By code units, so that a build comes out the same in every locale. */
export const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
