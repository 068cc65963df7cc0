import type { Sentences } from '../tell-with.ts';
import { zhCss } from './zh-css.ts';
import { zhHtml } from './zh-html.ts';
import { zhJavascriptSentences } from './zh-javascript.ts';

export const zhWeb = { ...zhHtml, ...zhCss } as const;

/** Mistakes in a web page, its script included, in Chinese. */
export const zhWebSentences: Sentences = {
  lang: 'zh',
  byCode: { ...zhJavascriptSentences.byCode, ...zhWeb },
  kinds: zhJavascriptSentences.kinds,
};
