import { en } from './en.ts';
import { type Translate, translator } from './t.ts';
import { zh } from './zh.ts';

/** `t()` for a language, with both languages at hand: for pages made at build time. The page itself loads one only. */
export const translateIn = (lang: 'zh' | 'en'): Translate => translator(lang === 'zh' ? zh : en);
