import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from './site-handler.ts';

export interface Place {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string | undefined;
}

export interface ServeOptions extends Place {
  readonly dir: string;
  /** With a slash at both ends. */
  readonly base?: string | undefined;
}

/** A server that runs. */
export interface Serving {
  /** The address of the site's root. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site. Rejects with code EADDRINUSE if the port is taken: by anybody, on either of localhost's two
 * addresses, since a browser may choose either.
 */
export const serveDist = ({ dir, base = '/', ...place }: ServeOptions): Promise<Serving> =>
  serve(siteHandler(dir, base), place, base);

/** Rejects as `serveDist` would if the port is taken. */
export async function tryPort(place: Place): Promise<void> {
  await (await serve(() => undefined, place, '/')).close();
}

async function serve(handler: RequestListener, { port, host = 'localhost' }: Place, base: string): Promise<Serving> {
  const first = await listen(handler, port, host === 'localhost' ? '127.0.0.1' : host);
  const { port: bound } = first.address() as AddressInfo;
  const second = host === 'localhost' ? await listenV6(handler, bound, first) : undefined;
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${bound}${base}`,
    close: async () => {
      await Promise.all([closed(first), second && closed(second)]);
    },
  };
}

async function listenV6(handler: RequestListener, port: number, first: Server): Promise<Server | undefined> {
  try {
    return await listen(handler, port, '::1');
  } catch (error) {
    if (!isPortTaken(error)) return undefined; // A machine without IPv6.
    await closed(first);
    throw error;
  }
}

function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Is this the error of a port that somebody else listens on? */
export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
