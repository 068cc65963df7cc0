import type { Program } from '../program.ts';
import type { RunEnd } from '../run.ts';
import { findJavascriptHints, findJavascriptMistake } from './javascript/find-javascript-mistake.ts';
import type { Mistake, TellLang, Told } from './mistake.ts';
import { findPythonMistake } from './python/find-python-mistake.ts';
import { enJavascriptSentences } from './sentences/en-javascript.ts';
import { enPythonSentences } from './sentences/en-python.ts';
import { enWebSentences } from './sentences/en-web.ts';
import { zhJavascriptSentences } from './sentences/zh-javascript.ts';
import { zhPythonSentences } from './sentences/zh-python.ts';
import { zhWebSentences } from './sentences/zh-web.ts';
import { type Sentences, tellWith } from './tell-with.ts';
import { findPageMistakes as findInPage } from './web/find-page-mistakes.ts';
import { findWebMistake } from './web/find-web-mistake.ts';

// Everything of all languages at once, for who doesn't mind the bytes. A page takes `loadExplainer`.

/** Why a program ended as it did: always something for an error, a timeout or full memory; undefined for any other end. */
export function findMistake(program: Program, end: RunEnd): Mistake | undefined {
  if (program.lang === 'python') return findPythonMistake(program, end);
  return program.lang === 'web' ? findWebMistake(program, end) : findJavascriptMistake(program, end);
}

/** Mistakes in a program that runs all the same, the most important first: in a page, its style and its scripts. */
export function findPageMistakes(program: Program): readonly Mistake[] {
  if (program.lang === 'python') return [];
  return program.lang === 'web' ? findInPage(program) : findJavascriptHints(program);
}

const SENTENCES: Readonly<Record<TellLang, readonly [python: Sentences, web: Sentences, javascript: Sentences]>> = {
  zh: [zhPythonSentences, zhWebSentences, zhJavascriptSentences],
  en: [enPythonSentences, enWebSentences, enJavascriptSentences],
};

/** Puts a mistake in a child's words. */
export function tellMistake(mistake: Mistake, lang: TellLang): Told {
  const [python, web, javascript] = SENTENCES[lang];
  if (mistake.code.startsWith('py-')) return tellWith(python, mistake);
  return tellWith(mistake.code.startsWith('js-') ? javascript : web, mistake);
}
