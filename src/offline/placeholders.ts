/** Stands for the way to the site's root in everything that is compiled; the build makes it relative. */
export const BASE_PLACEHOLDER = '/__jieti_base__/';

/** Stands for the build's version in pages. */
export const VERSION_PLACEHOLDER = '__JIETI_VERSION__';

/** Puts the build's version into a page. */
export const withVersion = (html: string, version: string): string => html.split(VERSION_PLACEHOLDER).join(version);
