import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../src/serve/site-handler.ts';

/** A folder that is served. */
export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  readonly dir: string;
  close(): Promise<void>;
}

/** The start server's own handler for any folder, with gzip for everybody: Chromium asks localhost for brotli. */
export function serveFolder(dir: string, extra?: RequestListener): Promise<Served> {
  const files = siteHandler(dir, '/');
  const server = createServer((request, response) => {
    request.headers['accept-encoding'] = 'gzip';
    if (extra) extra(request, response);
    if (!response.headersSent) files(request, response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${port}/`, dir, close: () => closed(server) });
    });
  });
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
