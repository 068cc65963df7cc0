import { BASE_PLACEHOLDER } from '../placeholders.ts';

const BARE = BASE_PLACEHOLDER.slice(0, -1);
// Astro prints the base without its last slash at some places. In `host/__jieti_base__/` it isn't an address of ours.
const ADDRESS = new RegExp(`(?<![\\w.:])${BARE}(?:/|(?=["'\`?#&\\s<]|$))`, 'g');
const SCRIPT_STRING = new RegExp(`(["'\`])${BASE_PLACEHOLDER}([^"'\`$\\\\]*)\\1`, 'g');

/** Pages that are shown at any address, so that nothing in them can be relative. */
export const anyDepthPages = { missing: '404.html', unready: 'unready/index.html' } as const;

const isAnyDepth = (path: string): boolean => Object.values<string>(anyDepthPages).includes(path);

/** The way from a file to the root: `./`, `../`, `../../` … It never begins with a name, so scripts can import it. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/**
 * Makes a file's addresses independent of where the site is mounted: relative to the page or the style sheet, and in
 * scripts to the script itself. Pages shown at any depth get `base`.
 */
export function rewriteAddresses(path: string, text: string, base: string): string {
  if (/\.m?js$/.test(path)) return rewriteScript(path, text);
  const root = isAnyDepth(path) ? base : rootFrom(path);
  return text.replace(ADDRESS, root);
}

/** Vite makes imports and preloads relative itself; what is left are addresses of assets, as strings. */
function rewriteScript(path: string, script: string): string {
  return script.replace(
    SCRIPT_STRING,
    (_, _quote, rest: string) => `new URL(${JSON.stringify(rootFrom(path) + rest)},import.meta.url).href`,
  );
}
