/** What the page that checks a machine before class says, in Chinese; keys begin with `check.`. */
export const zhCheck = {} as const;
