import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

/** Names with a hash never change their bytes; everything else is asked for again each time. */
const HASHED = /^\/(?:assets|packs|tools)\//;

/**
 * Answers requests from a folder mounted under `base`: GET and HEAD only, folders always with their slash, unknown
 * addresses with the site's own 404 page. Files are listed once, at the start: nothing outside can be reached.
 */
export function siteHandler(dir: string, base: string): RequestListener {
  const compress = compression();
  const missingPage = join(dir, '404.html');
  const files = sirv(dir, {
    etag: true,
    extensions: [],
    dotfiles: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      // They are gzip already; without a type, nothing would be sent as one.
      if (path.endsWith('.pack')) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathBelow(base, request.url ?? '/');
    if (path === undefined) return answerOutside(request, response, base, missingPage);
    if (isFolderWithoutSlash(dir, path.pathname))
      return redirect(response, `${base}${path.pathname.slice(1)}/${path.search}`);
    request.url = path.pathname.replace(/\/$/, '/index.html') + path.search;
    files(request, response, () => answerMissing(response, missingPage));
  };
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(request.headers.host))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // compression's types are Express's; it needs no more than Node's own request and response.
    compress(request as never, response as never, () => answer(request, response));
  };
}

const cacheControl = (path: string): string => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

interface Below {
  /** Begins with a slash. */
  readonly pathname: string;
  readonly search: string;
}

function pathBelow(base: string, url: string): Below | undefined {
  const [pathname = '', ...search] = url.split('?');
  if (!pathname.startsWith(base)) return undefined;
  return { pathname: `/${pathname.slice(base.length)}`, search: search.length > 0 ? `?${search.join('?')}` : '' };
}

/** Pages hold relative addresses, so a folder without its slash would lead one step too high. */
function isFolderWithoutSlash(dir: string, pathname: string): boolean {
  const path = decoded(pathname);
  if (path === undefined || path.endsWith('/') || /\/\/|\.\.|[\\\0]/.test(path)) return false;
  return existsSync(join(dir, path, 'index.html'));
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined; // Half an escape: no folder has such a name.
  }
}

function answerOutside(request: IncomingMessage, response: ServerResponse, base: string, missingPage: string): void {
  const path = request.url ?? '/';
  if (path === '/' || `${path}/` === base) redirect(response, base);
  else answerMissing(response, missingPage);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function answerMissing(response: ServerResponse, missingPage: string): void {
  const page = existsSync(missingPage) && statSync(missingPage).isFile() ? readFileSync(missingPage) : '404';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
}
