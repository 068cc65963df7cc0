import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledFiles } from '../../licences/bundled-files.ts';
import type { SiteManifest } from '../site-manifest.ts';
import type { SharedFiles } from './shared-files.ts';

const ENTRY = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));

/** The service worker of one build, as one classic script for Chromium 88. */
export async function bundleWorker(site: SiteManifest, { shell, tools }: SharedFiles): Promise<Buffer> {
  const { outputFiles } = await bundle({
    JIETI_SITE: JSON.stringify(site),
    JIETI_SHELL: JSON.stringify(shell),
    JIETI_TOOLS: JSON.stringify(tools),
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

/** What every such script is made of. It holds hashes of all other files, so that they must know this before it is there. */
export async function workerSources(): Promise<readonly string[]> {
  const { metafile } = await bundle({});
  return bundledFiles(metafile);
}

const bundle = (define: Readonly<Record<string, string>>) =>
  build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'chrome88',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
