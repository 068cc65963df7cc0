import type { zhCheck } from './zh-check.ts';

/** What the page that checks a machine before class says, in English. */
export const enCheck: Readonly<Record<keyof typeof zhCheck, string>> = {};
