import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Builds an Astro project with the Astro installed in it: `node astro-build.ts ROOT OUT CACHE`. What `astro build`
 * does, except that two builds of one project at a time don't write into each other's cache.
 */
const [root = '.', outDir = 'dist', cacheDir = '.cache'] = process.argv.slice(2).map((path) => resolve(path));
process.chdir(root);
const entry = pathToFileURL(`${root}/node_modules/astro/dist/index.js`).href;
const { build } = (await import(entry)) as typeof import('astro');
await build({ root, outDir, cacheDir, logLevel: 'warn' });
