import { expect, test } from 'vitest';
import { compileSample, toldIn } from './sample-lesson.ts';

const told = (body: string): readonly string[] => toldIn(compileSample(body));

test.each([
  ['打{重|zhong4}字', ['1:2 reading-form']],
  ['{重|}', ['1:1 reading-form']],
  ['{重}', ['1:1 reading-form']],
  ['{重复|chongfu}', ['1:1 reading-form']],
  ['{abc|def}', ['1:1 reading-form']],
  ['看{多音', ['1:2 reading-not-closed']],
  ['{重|chóng 和{数|shǔ}', ['1:1 reading-not-closed']],
  ['｛重｜zhong4｝', ['1:1 full-width-markup', '1:1 reading-form']],
])('%s is told', (body, expected) => {
  expect(told(body)).toEqual(expected);
});

test.each([
  '{重|chóng}',
  '{得|de}',
  '{快乐|kuài lè}',
  '{ a }',
  '{1, 2}',
  '`{重|zhong4}`',
  '\\{重}',
  '```\n{重|}\n```',
])('%s is fine', (body) => {
  expect(told(body)).toEqual([]);
});

test('braces in an answer or in a box line are the author’s own', () => {
  expect(told(':::fill{#a bank="{a|b} c"}\n写[[\\{a\\|b}]]\n:::')).toEqual([]);
});

test('the facts of a lesson are looked at, too, and their braces are YAML’s', () => {
  const head = '---\ntitle: 打{重|zhong4}字\nminutes: 35\ngoals: [看]\nwords: { 字: word }\n---\n';
  expect(toldIn(compileSample('', { head }), 0)).toContain('2:9 reading-form');
});
