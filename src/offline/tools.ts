/** Heavy things that only some lessons use stand in this folder of the site, each in one of its own with a hash in its name. */
export const TOOLS = 'tools';

/** Is the file at this path, or below it, part of a tool? */
export const isTool = (path: string): boolean => path.startsWith(`${TOOLS}/`);
