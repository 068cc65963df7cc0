import type { Sentences } from '../tell-with.ts';
import { zhJavascriptReading } from './zh-javascript-reading.ts';
import { zhJavascriptRunning } from './zh-javascript-running.ts';

export const zhJavascript = { ...zhJavascriptReading, ...zhJavascriptRunning } as const;

/** Mistakes in JavaScript, in Chinese. */
export const zhJavascriptSentences: Sentences = {
  lang: 'zh',
  byCode: zhJavascript,
  kinds: { string: '文字', array: '数组', number: '数', element: '页面上的元素' },
};
