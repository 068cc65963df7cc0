import { CONNECTION_ALLOWLIST } from '../../core/connection-allowlist.ts';
import { BASE_PLACEHOLDER, withVersion } from '../placeholders.ts';
import { sitePath } from '../site-path.ts';
import { isPacked, matchPacked } from './packs.ts';
import { matchShell } from './shell.ts';
import { site } from './site.ts';
import { scope } from './worker.ts';

/** Is this request answered here? Only reading, and only below our root. */
export const isOurs = (request: Request): boolean => request.method === 'GET' && request.url.startsWith(scope());

/** This build's file, whatever the network does; what isn't stored comes from the server, and is never kept. */
export async function respond(request: Request): Promise<Response> {
  const path = sitePath(request.url, scope());
  const stored = path === undefined ? undefined : await matchStored(path);
  if (stored) return toOwnOriginOnly(stored);
  const isPage = request.mode === 'navigate';
  if (isPage && path !== undefined && (await matchStored(`${path}/index.html`))) return toFolder(request.url);
  try {
    return await fetch(request);
  } catch (error) {
    if (!isPage) throw error;
    return path !== undefined && isPacked(path) ? anyPage(site.unreadyPage, 503) : anyPage(site.missingPage, 404);
  }
}

/** Whoever serves the site may have said nothing of it. */
function toOwnOriginOnly(page: Response): Response {
  const { name, value } = CONNECTION_ALLOWLIST;
  if (page.headers.has(name) || !page.headers.get('Content-Type')?.startsWith('text/html')) return page;
  const headers = new Headers(page.headers);
  headers.set(name, value);
  return new Response(page.body, { status: page.status, statusText: page.statusText, headers });
}

/** A broken cache must not take away what the server can still give. */
async function matchStored(path: string): Promise<Response | undefined> {
  try {
    return (await matchShell(path)) ?? (await matchPacked(path));
  } catch {
    return undefined;
  }
}

/** Relative addresses are only right below the folder's own address. */
function toFolder(href: string): Response {
  const url = new URL(href);
  url.pathname += '/';
  return Response.redirect(url.href, 301);
}

function anyPage(page: string, status: number): Response {
  const html = withVersion(page.split(BASE_PLACEHOLDER).join(new URL(scope()).pathname), site.version);
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
