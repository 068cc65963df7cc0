import type { Bilingual, Lang } from '../course/model.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');

/** A text in the page's language, in the other one where that is all there is. */
export const inPageLang = (text: Partial<Bilingual>): string => text[pageLang()] ?? text.zh ?? text.en ?? '';
