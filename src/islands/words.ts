import { translator, type Translate } from '../i18n/t.ts';

/** This page's language. */
export const pageLang: 'zh' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

let loading: Promise<Translate> | undefined;

/** `t()` in this page's language; only that language is loaded. */
export function words(): Promise<Translate> {
  loading ??= (
    pageLang === 'en'
      ? import('../i18n/en.ts').then(({ en }) => translator(en))
      : import('../i18n/zh.ts').then(({ zh }) => translator(zh))
  );
  return loading;
}
