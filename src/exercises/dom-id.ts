/** An exercise id as an HTML id. */
export const domId = (id: string): string => id.replace(/[^a-z0-9]+/gi, '-');
