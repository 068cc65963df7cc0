import { createHash } from 'node:crypto';
import { BASE_PLACEHOLDER } from '../placeholders.ts';
import type { SiteFiles } from './site-files.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Gives each page one stylesheet instead of a dozen small ones: fewer requests before the first paint, fewer bytes, and
 * fewer files to keep for use without network. Pages with the same styles share the file; sheets nobody links to go.
 */
export function joinStyles(built: SiteFiles, assets: string): SiteFiles {
  const joined = new Map<string, Buffer>();
  const pages = [...built].map(([path, bytes]): [string, Buffer] => {
    if (path.endsWith('.js')) return [path, Buffer.from(withoutSheets(bytes.toString()))];
    if (!path.endsWith('.html')) return [path, bytes];
    const html = bytes.toString();
    const sheets = [...html.matchAll(LINK)].map(([, href = '']) => withoutBase(href));
    if (sheets.length === 0) return [path, bytes];
    const css = sheets.map((sheet) => built.get(sheet)?.toString() ?? '').join('');
    const file = `${assets}/style.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    joined.set(file, Buffer.from(css));
    return [path, Buffer.from(withOneLink(html, BASE_PLACEHOLDER + file))];
  });
  const kept = pages.filter(([path]) => !path.endsWith('.css'));
  return new Map([...kept, ...joined]);
}

const DEPENDENCIES = /\.f=\[("[^\]]*")\]/g;

/** In a script's list of what its lazy parts need, each sheet becomes a script of the list: pages have the sheets. */
const withoutSheets = (code: string): string =>
  code.replace(DEPENDENCIES, (list, names: string) => {
    const [script] = names.match(/"[^"]+\.js"/) ?? [];
    return script === undefined ? list : list.replace(/"[^"]+\.css"/g, script);
  });

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
