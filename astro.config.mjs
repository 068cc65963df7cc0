import { resolve } from 'node:path';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentProject } from './src/course/content-project.ts';
import { dataOf } from './src/course/data-of.ts';
import { jietiBuild } from './src/offline/build/integration.ts';
import { scopedName } from './src/offline/build/scoped-name.ts';
import { workbench } from './src/workbench/route.ts';

const contentDir = resolve(process.env.JIETI_CONTENT ?? 'content');
const pictures = async () =>
  contentProject(contentDir)
    .current()
    .courses.flatMap((course) => course.pictures);

// What several pages share, as a few files: fewer requests, and gzip sees each as a whole. Lessons load `app` only.
const PAGES_ONLY =
  /src\/(progress\/(?!identity)|learners\/(LockPad|Unlock|NewLearner|new-learner|nickname|full-name|read-people)|records\/nickname|islands\/(?:courses|paper)|ui\/(animals|pictures|SearchField|save-file))/;
/** What the typing kinds share; the small file that every lesson asks is no part of it. */
const TYPING = /src\/(?:typing\/(?!typing-kinds)|exercises\/(?:typing|ime|practice)\/)/;
/** What code is written with comes with lessons that have some; its parts load one by one, on intent. */
const CODE = /src\/(?:code\/(?!code-kinds)|editor\/|sandbox\/|exercises\/code\/)/;
/** Saving and loading comes with the pages where that is done. */
const SAVES = /src\/(?:records\/(?:file|merge)\/|storage\/plan-merge|saving\/|islands\/load-course)/;
/** The volunteer's side comes with its own page. */
const CLASSROOM = /src\/(?:classroom\/(?!stick)|exercises\/describe\/|records\/class-list\/)/;
/** Of it, only the class stick is asked for by other pages too, on machines that have one. */
const STICK = /src\/(?:classroom\/stick\/|core\/same-bytes)/;
/** Whether the machine remembers, and whose turn it is, is asked by few pages, and by lessons only once something was done. */
const MEMORY =
  /src\/(?:learners\/(?:memory|twin-mark|turns|keep-turns|start|untaken\.)|records\/(?:remembering|first-likely-day))/;
const isApp = (id) =>
  /preact\/(?!.*signals)|\/src\/(?!i18n)/.test(id) &&
  ![PAGES_ONLY, TYPING, CODE, SAVES, CLASSROOM, STICK, MEMORY].some((others) => others.test(id));
const SHARED = [
  { name: 'start', test: /preload-helper|src\/ui\/after-paint/, priority: 3 },
  { name: 'app', test: isApp, minShareCount: 2, priority: 2 },
  { name: 'typing', test: TYPING, minShareCount: 2, priority: 1 },
  { name: 'saves', test: SAVES, minShareCount: 2, priority: 1 },
  { name: 'classroom', test: CLASSROOM, minShareCount: 2, priority: 1 },
  { name: 'stick', test: STICK, minShareCount: 2, priority: 1 },
  { name: 'memory', test: MEMORY, minShareCount: 2, priority: 2 },
  { name: 'pages', test: PAGES_ONLY, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  output: 'static',
  // Not 4321: the service worker of `npm start` lives there and would answer instead of dev.
  server: { port: 4330 },
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: {
    // Dexie's own minified file: 1.3 KB less after gzip than what our minifier makes of the other one.
    resolve: { alias: { dexie: resolve('node_modules/dexie/dist/modern/dexie.min.mjs') } },
    css: { modules: { generateScopedName: scopedName } },
    environments: {
      client: {
        build: {
          // What several pages share comes as one file: fewer requests, and gzip sees it as a whole.
          rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
        },
      },
    },
    build: {
      target: 'chrome88',
      cssTarget: 'chrome88',
      assetsInlineLimit: 0,
    },
  },
  integrations: [preact(), jietiBuild({ contentDir, pictures, dataOf: dataOf() }), workbench()],
});
