import { expect, test } from 'vitest';
import { describeProblem, langOfFile } from './describe-problem.ts';
import type { Problem } from './problem.ts';

const problem = (code: string, params: Problem['params']): Problem => ({
  code,
  severity: 'error',
  file: 'demo/unit/lesson/zh.md',
  line: 1,
  column: 1,
  params,
});

test('params are filled in, and lists told with the commas of the language', () => {
  const unknown = problem('box-unknown', { name: '跳舞', known: 'choose\norder' });
  expect(describeProblem(unknown, 'zh')).toEqual({
    message: '没有叫“跳舞”的框。',
    hint: '可以用的框有：choose、order。',
  });
  expect(describeProblem(unknown, 'en').hint).toBe('The boxes are: choose, order.');
});

test('a near name is offered instead of the list', () => {
  const slip = problem('box-unknown', { name: 'chose', known: 'choose\norder', nearest: 'choose' });
  expect(describeProblem(slip, 'en').hint).toBe('Did you mean "choose"?');
});

test('what an author wrote is told as it is, braces and dollars too', () => {
  const odd = problem('box-unknown', { name: '$& {known}', known: 'x' });
  expect(describeProblem(odd, 'en').message).toBe('There is no box called "$& {known}".');
});

test('a code without words is a programmer’s mistake', () => {
  expect(() => describeProblem(problem('no-such-code', {}), 'zh')).toThrow('no-such-code');
});

test('English lessons speak English; everything else speaks Chinese', () => {
  expect(['a/b/c/en.md', 'a/b/c/zh.md', 'a/course.yaml', 'a/ids.txt'].map(langOfFile)).toEqual([
    'en',
    'zh',
    'zh',
    'zh',
  ]);
});
