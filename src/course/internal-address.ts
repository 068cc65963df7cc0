/**
 * What every address of our own begins with in compiled HTML. The build puts the page's way to the site's root in its
 * place, so that one build serves any folder.
 */
export const BASE = '/__jieti_base__';

/** A lesson's page; `address` is `<course>/<unit>/<lesson>`. */
export const lessonHref = (lang: string, address: string): string => `${BASE}/${lang}/${address}/`;
