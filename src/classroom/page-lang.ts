import type { Lang } from '../course/model.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
