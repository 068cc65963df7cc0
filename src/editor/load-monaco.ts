import type { OpenMonaco } from './engine.ts';

/** The folder of the site that holds Monaco, with a slash at its end; put in its place by the build. */
declare const JIETI_MONACO: string;

/** What the built files give. */
interface MonacoModule {
  readonly openMonaco: OpenMonaco;
}

/** A machine that says it has no more memory than this keeps the plain editor. */
const TINY_GB = 1;

let fetching: Promise<void> | undefined;
let starting: Promise<OpenMonaco> | undefined;

/** Is this machine too small for Monaco? */
export const isTiny = (): boolean =>
  ((navigator as { readonly deviceMemory?: number }).deviceMemory ?? Number.POSITIVE_INFINITY) <= TINY_GB;

/** Brings all files of Monaco, and runs none that takes time. Once a page; after a failure the next caller tries again. */
export function fetchMonaco(lang: 'zh' | 'en'): Promise<void> {
  fetching ??= fetchAll(lang).catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

/**
 * Loads Monaco, once a page. To run its script takes an old machine more than a second, so that this waits for `rest`,
 * a moment when no key is expected. Rejects where Monaco can't be had: the plain editor stays then.
 */
export async function loadMonaco(lang: 'zh' | 'en', rest: () => Promise<void>): Promise<OpenMonaco> {
  await fetchMonaco(lang);
  if (starting === undefined) await rest();
  starting ??= bring('monaco.js').then((module) => (module as MonacoModule).openMonaco);
  return starting;
}

async function fetchAll(lang: 'zh' | 'en'): Promise<void> {
  // The youngest of what Monaco uses and the oldest browsers lack.
  const isOld = !('findLast' in Array.prototype);
  // Monaco reads its texts while it is loaded.
  await Promise.all([
    addLink('stylesheet', 'monaco.css'),
    addLink('modulepreload', 'monaco.js'),
    isOld ? bring('old-browser.js') : undefined,
    lang === 'zh' ? bring('zh.js') : undefined,
  ]);
}

/** Pages carry the way to the root. */
const address = (file: string): string =>
  new URL((document.documentElement.dataset.root ?? './') + JIETI_MONACO + file, document.location.href).href;

const bring = (file: string): Promise<unknown> => import(/* @vite-ignore */ address(file));

function addLink(rel: 'stylesheet' | 'modulepreload', file: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = address(file);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${link.href} could not be loaded.`));
    });
    document.head.append(link);
  });
}
