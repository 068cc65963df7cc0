import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

/** A path as the caller of the command meant it: `npm run` changes the folder, and remembers where it was called. */
export function callerPath(path: string): string {
  const { INIT_CWD, npm_package_json } = process.env;
  const isMovedByNpm = npm_package_json !== undefined && dirname(npm_package_json) === process.cwd();
  const asCalled = resolve(isMovedByNpm ? (INIT_CWD ?? '') : '', path);
  return existsSync(asCalled) ? asCalled : resolve(path);
}

/** The project's own folder. */
export const projectRoot = resolve(import.meta.dirname, '../../..');
