import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';

/** What a page asked for until some moment, in bytes after gzip. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly files: readonly File[];
}

interface File {
  readonly path: string;
  readonly bytes: number;
}

export interface TrafficWatch {
  /** What was asked for before the load event. */
  untilLoad(): Traffic;
  /** All so far. */
  soFar(): Traffic;
}

interface Asked {
  readonly url: string;
  readonly at: number;
}

/** Watches the requests of a page, not those of its service worker. `dir` is what is served at `origin`. */
export async function watchTraffic(cdp: CDPSession, origin: string, dir: string): Promise<TrafficWatch> {
  const asked: Asked[] = [];
  let loadedAt = Number.POSITIVE_INFINITY;
  cdp.on('Network.requestWillBeSent', ({ request, timestamp }) => asked.push({ url: request.url, at: timestamp }));
  cdp.on('Page.loadEventFired', ({ timestamp }) => {
    loadedAt = timestamp;
  });
  await cdp.send('Network.enable');
  await cdp.send('Page.enable');
  const traffic = (some: readonly Asked[]) => {
    const ours = some.filter(({ url }) => url.startsWith(origin));
    return trafficOf(dir, [...new Set(ours.map(({ url }) => new URL(url).pathname))]);
  };
  return { untilLoad: () => traffic(asked.filter(({ at }) => at <= loadedAt)), soFar: () => traffic(asked) };
}

/** The bytes of these addresses, were they asked for. */
export function trafficOf(dir: string, paths: readonly string[]): Traffic {
  const files = paths.map((path) => ({ path, bytes: gzippedSize(dir, path) }));
  const sum = (some: readonly File[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const scripts = files.filter(({ path }) => /\.m?js$/.test(path));
  return { requests: files.length, bytes: sum(files), scriptBytes: sum(scripts), files };
}

/** Pictures that are packed already and fonts are sent as they are. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2?|pack)$/;

/** The size of a file as the server sends it; 0 for what isn't there. */
export function gzippedSize(dir: string, path: string): number {
  const file = join(dir, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return 0;
  const bytes = readFileSync(file);
  return PACKED.test(path) ? bytes.length : gzipSync(bytes).length;
}
