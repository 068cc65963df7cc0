import type { CodeLang, Program } from '../program.ts';
import type { RunEnd } from '../run.ts';
import type { Mistake, TellLang, Told } from './mistake.ts';
import { type Sentences, tellWith } from './tell-with.ts';

/** Finds and tells mistakes in one programming language and one human one. */
export interface Explainer {
  /** Why a program ended as it did: always something for an error, a timeout or full memory; undefined for any other end. */
  readonly find: (program: Program, end: RunEnd) => Mistake | undefined;
  /** Mistakes in a program that runs all the same, the most important first. None in Python. */
  readonly findQuiet: (program: Program) => readonly Mistake[];
  readonly tell: (mistake: Mistake) => Told;
}

type Finders = Pick<Explainer, 'find' | 'findQuiet'>;

const FINDERS: Readonly<Record<CodeLang, () => Promise<Finders>>> = {
  python: async () => {
    const { findPythonMistake } = await import('./python/find-python-mistake.ts');
    return { find: findPythonMistake, findQuiet: () => [] };
  },
  javascript: async () => {
    const { findJavascriptHints, findJavascriptMistake } = await import('./javascript/find-javascript-mistake.ts');
    return { find: findJavascriptMistake, findQuiet: findJavascriptHints };
  },
  web: async () => {
    const [{ findWebMistake }, { findPageMistakes }] = await Promise.all([
      import('./web/find-web-mistake.ts'),
      import('./web/find-page-mistakes.ts'),
    ]);
    return { find: findWebMistake, findQuiet: findPageMistakes };
  },
};

const SENTENCES: Readonly<Record<`${TellLang}-${CodeLang}`, () => Promise<Sentences>>> = {
  'zh-python': async () => (await import('./sentences/zh-python.ts')).zhPythonSentences,
  'zh-javascript': async () => (await import('./sentences/zh-javascript.ts')).zhJavascriptSentences,
  'zh-web': async () => (await import('./sentences/zh-web.ts')).zhWebSentences,
  'en-python': async () => (await import('./sentences/en-python.ts')).enPythonSentences,
  'en-javascript': async () => (await import('./sentences/en-javascript.ts')).enJavascriptSentences,
  'en-web': async () => (await import('./sentences/en-web.ts')).enWebSentences,
};

/** Loads what a page needs to explain programs of one language to readers of one language, and nothing more. */
export async function loadExplainer(code: CodeLang, human: TellLang): Promise<Explainer> {
  const [finders, sentences] = await Promise.all([FINDERS[code](), SENTENCES[`${human}-${code}`]()]);
  return { ...finders, tell: (mistake) => tellWith(sentences, mistake) };
}
