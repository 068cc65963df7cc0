import type { Lang } from './model.ts';
import type { Problem } from './problem.ts';
import en from './problems/en.json' with { type: 'json' };
import zh from './problems/zh.json' with { type: 'json' };

/** The words of one code. `near` replaces `hint` when the problem has a `nearest` name to offer. */
export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
  readonly near?: string;
}

/** Every code's words, by language. Keys are problem codes; `{name}` stands for a param. */
export const problemWords: Readonly<Record<Lang, Readonly<Record<string, ProblemWords>>>> = { zh, en };

const LIST_SEPARATOR: Readonly<Record<Lang, string>> = { zh: '、', en: ', ' };

/** The language an author of `file` reads: en.md is English, everything else (zh.md, course.yaml, ids.txt) Chinese. */
export const langOfFile = (file: string): Lang => (/(^|\/)en\.md$/.test(file) ? 'en' : 'zh');

/**
 * What to tell the author: what is wrong and what to do. A param that is a list is given with line breaks between its
 * items and is told with commas. Throws for a code without words (a test forbids that).
 */
export function describeProblem(problem: Problem, lang: Lang): { readonly message: string; readonly hint: string } {
  const words = problemWords[lang][problem.code];
  if (words === undefined) throw new Error(`src/course/problems/${lang}.json has no words for "${problem.code}"`);
  const hint = problem.params.nearest ? (words.near ?? words.hint) : words.hint;
  return { message: fill(words.message, problem.params, lang), hint: fill(hint, problem.params, lang) };
}

function fill(template: string, params: Readonly<Record<string, string>>, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    (params[name] ?? whole).split('\n').join(LIST_SEPARATOR[lang]),
  );
}
