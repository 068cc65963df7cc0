import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { mountPath } from '../../core/mount-path.ts';
import { buildMonaco } from '../../editor/build/build-monaco.ts';
import { noteBundled } from '../../licences/bundled-files.ts';
import { findPackages } from '../../licences/find-packages.ts';
import { LICENCES_FILE, licencesFile } from '../../licences/licences-file.ts';
import type { ThirdParty } from '../../licences/third-party.ts';
import { sandboxFiles } from '../../sandbox/build/sandbox-files.ts';
import { BASE_PLACEHOLDER, VERSION_PLACEHOLDER } from '../placeholders.ts';
import { TOOLS } from '../tools.ts';
import { appFiles } from './app-files.ts';
import { workerSources } from './bundle-worker.ts';
import { finishSite } from './finish-site.ts';
import type { PictureSource } from './picture-source.ts';
import { serveDevFiles } from './serve-dev-files.ts';
import { readSite, type SiteFiles, writeSite } from './site-files.ts';

/** What a build asks of the course. */
export interface BuildOptions extends PictureSource {
  /** Whose data stand in the pages, though none of their code does. */
  readonly dataOf: readonly ThirdParty[];
}

/**
 * The Astro integration that makes one build serve any path and work without network. In dev it serves what the build
 * would add to the site.
 */
export function jietiBuild(options: BuildOptions): AstroIntegration {
  let assets = '';
  const bundled = new Set<string>();
  return {
    name: 'jieti',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build' || command === 'dev') {
          const { folder } = await buildMonaco(TOOLS);
          updateConfig({ vite: { define: { JIETI_MONACO: JSON.stringify(folder) } } });
        }
        if (command === 'build') {
          const vite = { experimental: { renderBuiltUrl }, plugins: [noteBundled(bundled)] };
          updateConfig({ base: BASE_PLACEHOLDER, vite });
        }
      },
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveDevFiles(options));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const monaco = await buildMonaco(TOOLS);
        const sandbox = await sandboxFiles(assets, TOOLS, VERSION_PLACEHOLDER);
        const sources = [...bundled, ...monaco.sources, ...sandbox.sources, ...(await workerSources())];
        const licences = licencesFile([...findPackages(sources), ...options.dataOf]);
        const own = [...(await pictureFiles(options)), ...(await appFiles()), ...monaco.files, ...sandbox.files];
        const built = new Map([...readSite(dist), ...own, [LICENCES_FILE, Buffer.from(licences)]]);
        const { version, files } = await finishSite(built, { base: mountPath(process.env.JIETI_BASE), assets });
        writeSite(dist, files);
        const packs = [...files.keys()].filter((path) => path.endsWith('.pack')).length;
        logger.info(`version ${version}: ${files.size} files, ${packs} packs for use without network`);
      },
    },
  };
}

type RenderBuiltUrl = NonNullable<NonNullable<AstroConfig['vite']['experimental']>['renderBuiltUrl']>;

/** Scripts find each other and their styles by their own address. What is rendered into pages keeps the placeholder. */
const renderBuiltUrl: RenderBuiltUrl = (_file, { hostType, ssr }) =>
  hostType === 'js' && !ssr ? { relative: true } : undefined;

async function pictureFiles({ contentDir, pictures }: PictureSource): Promise<SiteFiles> {
  const all = await pictures();
  return new Map(all.map(({ file, address }) => [address, readFileSync(resolve(contentDir, file))]));
}
