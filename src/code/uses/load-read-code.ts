import type { CodeLang } from '../program.ts';
import type { ReadCode } from './code-facts.ts';

const LOADERS: Readonly<Record<CodeLang, () => Promise<ReadCode>>> = {
  javascript: async () => (await import('./javascript-facts.ts')).readJavaScriptFacts,
  python: async () => (await import('./python-facts.ts')).readPythonFacts,
  web: async () => (await import('./web-facts.ts')).readWebFacts,
};

/** The reader of a language; its parser (25 to 90 KB packed) is loaded only now. Rejects if it can't be loaded. */
export const loadReadCode = (lang: CodeLang): Promise<ReadCode> => LOADERS[lang]();
