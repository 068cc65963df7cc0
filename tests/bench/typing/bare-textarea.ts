import type { RequestListener } from 'node:http';

/** A page with nothing but a text field: the floor of anything that takes keys. */
export const TEXTAREA_PAGE = '__bench__/textarea/';

const PAGE = `<!doctype html><html lang="en"><title>bench</title><body><textarea rows="4" cols="40"></textarea></body></html>`;

/** Serves it, before the site is asked. */
export const serveTextarea: RequestListener = (request, response) => {
  if (request.url !== `/${TEXTAREA_PAGE}`) return;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(PAGE);
};
