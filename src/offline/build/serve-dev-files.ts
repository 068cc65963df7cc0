import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { buildMonaco } from '../../editor/build/build-monaco.ts';
import { sandboxFiles } from '../../sandbox/build/sandbox-files.ts';
import { sitePath } from '../site-path.ts';
import { isTool, TOOLS } from '../tools.ts';
import { readIcon } from './app-files.ts';
import { contentType } from './content-type.ts';
import type { PictureSource } from './picture-source.ts';

/** Where the sandbox's scripts lie in dev. */
const DEV_SANDBOX = 'sandbox-assets';

/** In dev: the pictures of the lessons and the sandbox as they are now, the icon, and Monaco. What isn't one of them goes to `next`. */
export function serveDevFiles(source: PictureSource) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const path = sitePath(request.url ?? '', '/') ?? '';
    findFile(path, source)
      .then((bytes) => (bytes ? response.setHeader('Content-Type', contentType(path)).end(bytes) : next()))
      .catch(next);
  };
}

async function findFile(path: string, { contentDir, pictures }: PictureSource): Promise<Buffer | undefined> {
  if (path === 'favicon.svg') return readIcon();
  if (path === 'sandbox.html' || path.startsWith(`${DEV_SANDBOX}/`)) {
    return (await sandboxFiles(DEV_SANDBOX, DEV_SANDBOX, 'dev')).files.get(path);
  }
  if (isTool(path)) return (await buildMonaco(TOOLS)).files.get(path);
  if (!path.startsWith('pictures/')) return undefined;
  const found = (await pictures()).find(({ address }) => address === path);
  return found && readFileSync(resolve(contentDir, found.file));
}
