import { createHash } from 'node:crypto';
import { BASE_PLACEHOLDER, VERSION_PLACEHOLDER, withVersion } from '../placeholders.ts';
import { bundleWorker } from './bundle-worker.ts';
import { withPolicy } from './csp.ts';
import { inlineScripts } from './html-scripts.ts';
import { joinStyles } from './join-styles.ts';
import { makePacks } from './make-packs.ts';
import { anyDepthPages, rewriteAddresses } from './rewrite-addresses.ts';
import { sharedFiles } from './shared-files.ts';
import { byPath, type SiteFiles } from './site-files.ts';

const TEXT = /\.(?:html|m?js|css|json|svg|xml|txt|webmanifest)$/;
const LEFTOVER = BASE_PLACEHOLDER.replace(/\//g, '');

export interface FinishOptions {
  /** Where the site is mounted, with slashes at both ends; only pages shown at any address need it. */
  readonly base: string;
  /** The folder whose file names carry hashes. */
  readonly assets: string;
}

export interface FinishedSite {
  readonly version: string;
  /** Every file of the site, the packs and the worker included. */
  readonly files: SiteFiles;
}

/**
 * Makes a built site one that works under any path and without network: relative addresses, a policy in every page,
 * the version, packs, the service worker. Pure: the same files in, the same files out. Throws if an address can't be
 * made relative.
 */
export async function finishSite(site: SiteFiles, { base, assets }: FinishOptions): Promise<FinishedSite> {
  const built = joinStyles(site, assets);
  const placed = mapText(built, (path, text) => rewriteAddresses(path, text, base));
  refuseLeftovers(placed);
  const guarded = mapPages(placed, withPolicy);
  const version = versionOf(guarded);
  const { units, files: packs } = makePacks(guarded);
  const pages = mapPages(guarded, (html) => withVersion(html, version));
  const manifest = {
    version,
    units,
    missingPage: templateOf(built, anyDepthPages.missing),
    unreadyPage: templateOf(built, anyDepthPages.unready) || templateOf(built, anyDepthPages.missing),
  };
  const worker = await bundleWorker(manifest, sharedFiles(pages, assets));
  return { version, files: new Map([...pages, ...packs, ['sw.js', worker]]) };
}

/** A hash over every file while pages still hold the version's placeholder. */
function versionOf(site: SiteFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...site].sort(byPath)) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 8);
}

/** A page for any address, for the worker, who knows the base and the version only later. */
function templateOf(built: SiteFiles, path: string): string {
  const html = built.get(path)?.toString() ?? '';
  if (inlineScripts(html).some((code) => code.includes(LEFTOVER) || code.includes(VERSION_PLACEHOLDER))) {
    throw new Error(`${path}: its inline scripts must hold neither address nor version; their hashes are fixed here.`);
  }
  return withPolicy(html);
}

function refuseLeftovers(site: SiteFiles): void {
  const found = [...site].flatMap(([path, bytes]) => {
    const at = TEXT.test(path) ? bytes.toString().indexOf(LEFTOVER) : -1;
    return at < 0 ? [] : [`  ${path}: …${bytes.toString().slice(Math.max(0, at - 60), at + 60)}…`];
  });
  if (found.length === 0) return;
  const hint = 'In scripts use fromRoot() of src/ui/root.ts; elsewhere print it as an attribute.';
  throw new Error(`These files hold an address that can't be made relative. ${hint}\n${found.join('\n')}`);
}

const mapText = (site: SiteFiles, change: (path: string, text: string) => string): SiteFiles =>
  new Map(
    [...site].map(([path, bytes]) => [path, TEXT.test(path) ? Buffer.from(change(path, bytes.toString())) : bytes]),
  );

const mapPages = (site: SiteFiles, change: (html: string) => string): SiteFiles =>
  new Map(
    [...site].map(([path, bytes]) => [path, path.endsWith('.html') ? Buffer.from(change(bytes.toString())) : bytes]),
  );
