import type { CodeLang } from '../program.ts';
import type { Check } from './check.ts';

/** One way to write a goal: capitals stand for what the author fills in. */
export interface CheckForm {
  readonly type: Check['type'];
  readonly zh: string;
  readonly en: string;
  /** The languages whose programs can be asked this. */
  readonly langs: readonly CodeLang[];
}

const all: readonly CodeLang[] = ['javascript', 'web', 'python'];
/** A page shows no questions that a case could answer. */
const asking: readonly CodeLang[] = ['javascript', 'python'];
const web: readonly CodeLang[] = ['web'];
const python: readonly CodeLang[] = ['python'];

const form = (type: Check['type'], langs: readonly CodeLang[], zh: string, en: string): CheckForm => ({
  type,
  zh,
  en,
  langs,
});

/** Every sentence that a goal can be, for the documentation and for what is said of one that isn't known. */
export const checkForms: readonly CheckForm[] = [
  form('output-is', all, '输出是“X”', 'output is "X"'),
  form('output-is', all, '输出是“X”“Y”', 'output is "X" "Y"'),
  form('output-is', all, '输出是“X”（一字不差）', 'output is "X" exactly'),
  form('output-has', all, '输出里有“X”', 'output contains "X"'),
  form('output-has', all, '输出里有“X”（一字不差）', 'output contains "X" exactly'),
  form('output-times', all, '输出里“X”出现 N 次', 'output contains "X" N times'),
  form('output-times', all, '输出里“X”出现 N 次（一字不差）', 'output contains "X" N times exactly'),
  form('output-lines', all, '输出有 N 行', 'output has N lines'),
  form('answers', asking, '回答“X”，输出里有“Y”', 'when asked, answers "X" give "Y"'),
  form('answers', asking, '回答“X”“Y”，输出里有“Z”', 'when asked, answers "X" "Y" give "Z"'),
  form('uses', all, '用到 WORD', 'uses WORD'),
  form('uses-not', all, '没有用到 WORD', 'does not use WORD'),
  form('lines-at-most', all, '不超过 N 行', 'at most N lines'),
  form('variable', all, '变量 X 是 V', 'variable X is V'),
  form('call', all, '函数 F(ARGS) 是 V', 'function F(ARGS) is V'),
  form('page-has', web, '页面里有 TAG', 'the page has TAG'),
  form('page-count', web, '页面里有 N 个 TAG', 'the page has N TAG'),
  form('page-text', web, '页面里有写着“X”的 TAG', 'the page has TAG with "X"'),
  form('style', web, 'TAG 的 PROPERTY 是 V', 'style PROPERTY of TAG is V'),
  form('alt-texts', web, '图片有替代文字', 'every image has alt text'),
  form('press', web, '点“X”以后，页面里有“Y”', 'clicking "X" makes "Y"'),
  form('same-drawing', python, '画和答案一样', "the drawing equals the solution's"),
  form('sides', python, '画有 N 条边', 'the drawing has N sides'),
  form('closed', python, '画是闭合的', 'the drawing is closed'),
  form('assert', all, '检查：X', 'check: X'),
];

/** The languages whose programs can be asked this. */
export const langsOf = (type: Check['type']): readonly CodeLang[] =>
  checkForms.find((known) => known.type === type)?.langs ?? [];
