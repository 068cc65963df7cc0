import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import type { SiteManifest } from '../site-manifest.ts';

declare const JIETI_SITE: SiteManifest;
declare const JIETI_SHELL: PrecacheEntry[];
declare const JIETI_TOOLS: PrecacheEntry[];

/** The build this worker belongs to; put in its place by the bundler. */
export const site: SiteManifest = JIETI_SITE;

/** The files that all lessons share, with their hashes. */
export const shellFiles: PrecacheEntry[] = JIETI_SHELL;

/** The files that only some lessons use, and which are stored last. */
export const toolFiles: PrecacheEntry[] = JIETI_TOOLS;
