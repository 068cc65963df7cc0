import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { sitePath } from '../site-path.ts';
import { readIcon } from './app-files.ts';
import { contentType } from './content-type.ts';
import type { PictureSource } from './picture-source.ts';

/** In dev: the pictures of the lessons as they are now, and the icon. What isn't one of them goes to `next`. */
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
  if (!path.startsWith('pictures/')) return undefined;
  const found = (await pictures()).find(({ address }) => address === path);
  return found && readFileSync(resolve(contentDir, found.file));
}
