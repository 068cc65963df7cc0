/**
 * The file below the site's root that an address asks for: query and hash ignored, `%E4…` read, a folder meaning its
 * index page. Undefined for addresses outside `scope` and for broken escapes.
 */
export function sitePath(href: string, scope: string): string | undefined {
  const address = href.split(/[?#]/, 1)[0] ?? '';
  if (!address.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(address.slice(scope.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined; // Half an escape: no file has such a name.
  }
}

/** The address of a file below the root, in the form every host answers without a redirect: folders end in `/`. */
export const siteAddress = (path: string): string => encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
