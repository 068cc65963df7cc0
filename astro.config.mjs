import { resolve } from 'node:path';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { compileContent } from './src/course/compile-content.ts';
import { jietiBuild } from './src/offline/build/integration.ts';
import { workbench } from './src/workbench/route.ts';

const contentDir = resolve(process.env.JIETI_CONTENT ?? 'content');
const pictures = async () => (await compileContent(contentDir)).courses.flatMap((course) => course.pictures);

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: {
    // Dexie's own minified file: 1.3 KB less after gzip than what our minifier makes of the other one.
    resolve: { alias: { dexie: resolve('node_modules/dexie/dist/modern/dexie.min.mjs') } },
    // Pages link to the styles of all kinds they use; with one sheet for all scripts no script fetches any by itself.
    environments: { client: { build: { cssCodeSplit: false } } },
    build: {
      target: 'chrome88',
      cssTarget: 'chrome88',
      assetsInlineLimit: 0,
    },
  },
  integrations: [preact(), jietiBuild({ contentDir, pictures }), workbench()],
});
