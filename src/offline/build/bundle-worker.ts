import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SiteManifest } from '../site-manifest.ts';
import type { SharedFiles } from './shared-files.ts';

const ENTRY = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));

/** The service worker of one build, as one classic script for Chromium 88. */
export async function bundleWorker(site: SiteManifest, { shell, tools }: SharedFiles): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome88',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      JIETI_SITE: JSON.stringify(site),
      JIETI_SHELL: JSON.stringify(shell),
      JIETI_TOOLS: JSON.stringify(tools),
    },
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}
