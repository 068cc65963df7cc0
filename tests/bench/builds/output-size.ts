import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputSize {
  /** Everything, in bytes. */
  readonly all: number;
  /** Pages of lessons alone. */
  readonly pages: number;
}

/** The folders that hold what pages share, of Jieti's and of Starlight's output. */
const SHARED = /^(?:assets|icons|_astro|pagefind)\//;

/** The size of a built site without what its pages share. A lesson's page is the `index.html` of a folder `a/b/c`. */
export function outputSize(dir: string): OutputSize {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(join(dir, '/').length).replaceAll('\\', '/'), bytes: statSync(path).size }))
    .filter(({ path }) => path.includes('/') && !SHARED.test(path));
  const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { all: sum(files), pages: sum(files.filter(({ path }) => isLessonPage(path))) };
}

const isLessonPage = (path: string): boolean => path.endsWith('/index.html') && path.split('/').length >= 4;
