import type { Sentences } from '../tell-with.ts';
import { enJavascriptReading } from './en-javascript-reading.ts';
import { enJavascriptRunning } from './en-javascript-running.ts';

/** Mistakes in JavaScript, in English. */
export const enJavascriptSentences: Sentences = {
  lang: 'en',
  byCode: { ...enJavascriptReading, ...enJavascriptRunning },
  kinds: { string: 'text', array: 'an array', number: 'a number', element: 'an element of the page' },
};
