import type { CodeLang, Program } from '../program.ts';
import { fileNames } from '../program.ts';
import type { PageElement, PageSeen, RunResult } from '../run.ts';
import type { Evidence } from './judge-checks.ts';

/** A program of these texts, in the order of its files. */
export const programOf = (lang: CodeLang, ...texts: readonly string[]): Program => ({
  lang,
  files: texts.map((text, at) => ({ name: fileNames[lang][at] ?? '', text })),
});

/** A run that ended well and did nothing but what is given. */
export const resultOf = (of: Partial<RunResult> = {}): RunResult => ({
  end: { reason: 'done' },
  output: '',
  drawing: [],
  probes: [],
  page: undefined,
  ms: 1,
  ...of,
});

/** Evidence of one run. */
export const evidenceOf = (of: Partial<Evidence> = {}): Evidence => ({
  program: programOf('python', ''),
  result: resultOf(),
  cases: [],
  solutionDrawing: undefined,
  ...of,
});

/** An element, as far as it matters. */
export type Drawn = Partial<PageElement> & { readonly tag: string };

/** A page's elements, inside `html` and `body`; texts are added up in both. A `parent` counts from 0 in the list given. */
export function elementsOf(...drawn: readonly Drawn[]): readonly PageElement[] {
  const text = drawn.map((each) => each.text ?? '').join(' ');
  const around = ['html', 'body'].map((tag, at) => ({ tag, text, attributes: {}, styles: {}, parent: at - 1 }));
  const inside = drawn.map((each) => ({
    ...{ attributes: {}, text: '', styles: {} },
    ...each,
    parent: each.parent === undefined ? 1 : each.parent + 2,
  }));
  return [...around, ...inside];
}

/** A page as seen, and as it is after each press. */
export const pageOf = (elements: readonly PageElement[], ...pressed: PageSeen['pressed']): PageSeen => ({
  elements,
  pressed,
});
