import type { Sentences } from '../tell-with.ts';
import { enCss } from './en-css.ts';
import { enHtml } from './en-html.ts';
import { enJavascriptSentences } from './en-javascript.ts';

/** Mistakes in a web page, its script included, in English. */
export const enWebSentences: Sentences = {
  lang: 'en',
  byCode: { ...enJavascriptSentences.byCode, ...enHtml, ...enCss },
  kinds: enJavascriptSentences.kinds,
};
