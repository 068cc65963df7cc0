import { createHash } from 'node:crypto';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { packOf } from '../pack-of.ts';
import { siteAddress } from '../site-path.ts';
import { isTool } from '../tools.ts';
import { anyDepthPages } from './rewrite-addresses.ts';
import type { SiteFiles } from './site-files.ts';

/** What is stored file by file, as Workbox's lists. */
export interface SharedFiles {
  /** What all lessons share: a first visit is of no use without it. */
  readonly shell: readonly PrecacheEntry[];
  /** What only some lessons use, and which may come later. */
  readonly tools: readonly PrecacheEntry[];
}

/** Everything that is in no pack. `assets` is the folder whose names carry hashes. */
export function sharedFiles(site: SiteFiles, assets: string): SharedFiles {
  const shared = [...site].filter(([path]) => packOf(path) === undefined && !isAside(path));
  const listed = (some: typeof shared) => some.map(([path, bytes]) => entryOf(path, bytes, assets));
  return {
    shell: listed(shared.filter(([path]) => !isTool(path))),
    tools: listed(shared.filter(([path]) => isTool(path))),
  };
}

function entryOf(path: string, bytes: Buffer, assets: string): PrecacheEntry {
  return {
    // Workbox takes no empty address.
    url: siteAddress(path) || './',
    revision: path.startsWith(`${assets}/`) || isTool(path) ? null : digest(bytes, 'hex').slice(0, 12),
    integrity: `sha256-${digest(bytes, 'base64')}`,
  };
}

/** The worker carries these pages itself; maps are for us. */
const isAside = (path: string): boolean => path.endsWith('.map') || Object.values<string>(anyDepthPages).includes(path);

const digest = (bytes: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash('sha256').update(bytes).digest(encoding);
