import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from './site-server.ts';

/** The address of the built script that holds our storage; it exports `openStore`. */
export function storageChunk({ dir, url }: Served): string {
  const name = readdirSync(join(dir, 'assets')).find((file) => /^open-store\..*\.js$/.test(file));
  if (name === undefined) throw new Error(`${dir} holds no storage script: was it built by this project?`);
  return `${url}assets/${name}`;
}
