import { existsSync, readFileSync } from 'node:fs';

/** The text of a file, or undefined if there is none. */
export const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
