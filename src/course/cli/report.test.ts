import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { foldRepeats } from './fold-repeats.ts';
import { quoteLine } from './quote-line.ts';
import { type ReportOptions, reportProblem } from './report.ts';

const problem: Problem = {
  code: 'choose-no-right',
  severity: 'error',
  file: 'demo/unit/lesson/zh.md',
  line: 12,
  column: 4,
  params: {},
};

const options: ReportOptions = {
  lang: undefined,
  shownPath: (file) => `content/${file}`,
  lineOf: () => '你好：:::choose',
  paint: (text) => text,
};

test('a problem tells its place, quotes the line with a caret below, and says what to do', () => {
  expect(reportProblem({ problem, more: 0 }, options)).toBe(
    [
      'content/demo/unit/lesson/zh.md:12:4  错误  这道选择题没有标出哪个是对的。',
      '  12 | 你好：:::choose',
      '     |       ^',
      '    在对的选项前面写“[x]”，例如“1. [x] Shift”。',
      '',
    ].join('\n'),
  );
});

test('an asked-for language wins over the file’s', () => {
  expect(reportProblem({ problem, more: 0 }, { ...options, lang: 'en' })).toContain('  error  This question');
});

test('a problem of a file that isn’t there has nothing to quote', () => {
  expect(reportProblem({ problem, more: 0 }, { ...options, lineOf: () => undefined }).split('\n')).toHaveLength(3);
});

test('full-width characters are two cells to the caret, tabs one', () => {
  expect(quoteLine('你a好b', 4)).toEqual(['你a好b', '     ^']);
  expect(quoteLine('\tx', 2)).toEqual([' x', ' ^']);
  expect(quoteLine('ab', 3)).toEqual(['ab', '  ^']);
});

test('of a long line only the surroundings are quoted', () => {
  const [text, caret] = quoteLine(`${'前'.repeat(100)}错${'后'.repeat(100)}`, 101);
  expect(text).toMatch(/^…前+错后+…$/);
  expect(text.length).toBeLessThan(40);
  expect(caret.length).toBe(2 * text.indexOf('错'));
});

test('warnings that say the same about a file are told three times, errors always', () => {
  const warning: Problem = { ...problem, severity: 'warning', code: 'lesson-coming' };
  const many = [1, 2, 3, 4, 5].map((line) => ({ ...warning, line }));
  const folded = foldRepeats([
    ...many,
    problem,
    { ...problem, line: 13 },
    { ...problem, line: 14 },
    { ...problem, line: 15 },
  ]);
  expect(folded.map(({ problem: { line }, more }) => `${line}+${more}`)).toEqual([
    '1+0',
    '2+0',
    '3+2',
    '12+0',
    '13+0',
    '14+0',
    '15+0',
  ]);
});
