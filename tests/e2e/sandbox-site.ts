import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { policyOf } from '../../src/offline/build/csp.ts';
import { siteHandler } from '../../src/serve/site-handler.ts';
import { DIST } from './built-course.ts';

/** The built site with one page more: a field to type in and nothing else, which can open sandboxes. */
export interface SandboxSite {
  readonly address: string;
  close(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('../fixtures/sandbox/open-sandbox-page.ts', import.meta.url));
export const SANDBOX_PAGE = 'sandbox-page.html';

/** Serves it at a free port, under the policy that every page has. */
export async function serveSandboxPage(): Promise<SandboxSite> {
  const files = await bundlePage();
  const site = siteHandler(DIST, '/');
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const file = files.get(path);
    if (file === undefined) return site(request, response);
    response.setHeader('Content-Type', path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://localhost:${portOf(server)}/`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('No free port was given.');
  return place.port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { page: ENTRY },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'chrome88',
    outdir: '/sandbox-page',
  });
  const page = '<input id="typing"><div id="place" style="width:600px;height:300px;position:relative"></div>';
  const script = '<script type="module" src="sandbox-page/page.js"></script>';
  const head = `<!doctype html><html data-root="./"><head><meta charset="utf-8">`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf('')}">`;
  const style = '<style>iframe{width:100%;height:100%}</style></head>';
  return new Map([
    [SANDBOX_PAGE, `${head}${policy}${style}<body>${page}${script}</body></html>`],
    ...outputFiles.map(({ path, text }) => [path.slice(1), text] as const),
  ]);
}
