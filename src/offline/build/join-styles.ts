import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { BASE_PLACEHOLDER } from '../placeholders.ts';
import { CODE_CLASS, TYPING_CLASS } from './scoped-name.ts';
import type { SiteFiles } from './site-files.ts';
import { topRules } from './top-rules.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Gives each page one stylesheet instead of a dozen small ones: fewer requests before the first paint, fewer bytes, and
 * fewer files to keep for use without network. Pages with the same styles share the file; sheets nobody links to go.
 * Rules come once, though two bundles hold some; those of typing and code go where a lesson has neither.
 */
export function joinStyles(built: SiteFiles, assets: string): SiteFiles {
  const joined = new Map<string, Buffer>();
  const pages = [...built].map(([path, bytes]): [string, Buffer] => {
    if (path.endsWith('.js')) return [path, Buffer.from(withoutSheets(bytes.toString(), path))];
    if (!path.endsWith('.html')) return [path, bytes];
    const html = bytes.toString();
    const sheets = [...html.matchAll(LINK)].map(([, href = '']) => withoutBase(href));
    if (sheets.length === 0) return [path, bytes];
    const rules = new Set(sheets.flatMap((sheet) => topRules(built.get(sheet)?.toString() ?? '')));
    const css = [...rules].filter((rule) => isOfUse(rule, html)).join('');
    const file = `${assets}/style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    joined.set(file, Buffer.from(css));
    return [path, Buffer.from(withOneLink(html, BASE_PLACEHOLDER + file))];
  });
  const kept = pages.filter(([path]) => !path.endsWith('.css') || isVendored(path));
  return new Map([...kept, ...joined]);
}

/** What scripts load by its address stands in a folder of its own below the assets. */
const isVendored = (path: string): boolean => path.split('/').length > 2;

/** All lesson pages are built from one template, so that they link to the styles of every kind. */
const isOfUse = (rule: string, html: string): boolean =>
  !/ data-lesson=/.test(html) ||
  ((!rule.includes(`.${TYPING_CLASS}`) || / data-kind="(?:typing|ime|practice)"/.test(html)) &&
    (!rule.includes(`.${CODE_CLASS}`) || / data-kind="code"/.test(html)));

const DEPENDENCIES = /\.f=\[("[^\]]*")\]/g;

/**
 * In a script's list of what its lazy parts need, each sheet becomes the script itself, which is there already: pages
 * have the sheets, and the places in the list must not move.
 */
const withoutSheets = (code: string, path: string): string =>
  code.replace(DEPENDENCIES, (list) => list.replace(/"[^"]+\.css"/g, `"./${basename(path)}"`));

const withoutBase = (href: string): string =>
  href.startsWith(BASE_PLACEHOLDER) ? href.slice(BASE_PLACEHOLDER.length) : href;

function withOneLink(html: string, href: string): string {
  let isFirst = true;
  return html.replace(LINK, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<link rel="stylesheet" href="${href}">`;
  });
}
