import type { RequestListener } from 'node:http';

/** A page of the bench's own on the site's origin, with no script, worker or policy. */
export const BLANK_PAGE = '__bench__/';

/** Serves it, before the site is asked. */
export const serveBlankPage: RequestListener = (request, response) => {
  if (request.url !== `/${BLANK_PAGE}`) return;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end('<!doctype html><html lang="en"><title>bench</title><body></body></html>');
};
