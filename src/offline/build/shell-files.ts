import { createHash } from 'node:crypto';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { packOf } from '../pack-of.ts';
import { siteAddress } from '../site-path.ts';
import { anyDepthPages } from './rewrite-addresses.ts';
import type { SiteFiles } from './site-files.ts';

/** Workbox's list of what all lessons share. `assets` is the folder whose names carry hashes. */
export function shellFiles(site: SiteFiles, assets: string): readonly PrecacheEntry[] {
  const shell = [...site].filter(([path]) => packOf(path) === undefined && !isAside(path));
  return shell.map(([path, bytes]) => ({
    // Workbox takes no empty address.
    url: siteAddress(path) || './',
    revision: path.startsWith(`${assets}/`) ? null : digest(bytes, 'hex').slice(0, 12),
    integrity: `sha256-${digest(bytes, 'base64')}`,
  }));
}

/** The worker carries these pages itself; maps are for us. */
const isAside = (path: string): boolean => path.endsWith('.map') || Object.values<string>(anyDepthPages).includes(path);

const digest = (bytes: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash('sha256').update(bytes).digest(encoding);
