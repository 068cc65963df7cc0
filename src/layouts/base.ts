/** Where the site's addresses begin: `/` in dev; in a build a placeholder, which the build makes relative. */
export const base: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Compiled markup carries the placeholder; this gives it the addresses of this run. */
export const placed = (html: string): string => html.split('/__jieti_base__/').join(base);
