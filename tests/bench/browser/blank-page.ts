import type { RequestListener } from 'node:http';
import type { OpenedStore } from '../../../src/storage/open-store.ts';

/** A page of the bench's own on the site's origin, with no worker and no policy. */
export const BLANK_PAGE = '__bench__/';

/** What functions that run in the blank page find there. */
export interface BlankWindow {
  /** The built storage script; `import()` in a function sent to the page would be Vitest's. */
  loadStorage(chunk: string): Promise<{ openStore(): Promise<OpenedStore> }>;
}

const PAGE = `<!doctype html><html lang="en"><title>bench</title><body>
<script>globalThis.loadStorage = (chunk) => import(chunk)</script></body></html>`;

/** Serves it, before the site is asked. */
export const serveBlankPage: RequestListener = (request, response) => {
  if (request.url !== `/${BLANK_PAGE}`) return;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(PAGE);
};
