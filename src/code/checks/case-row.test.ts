import { expect, it } from 'vitest';
import { caseRow } from './case-row.ts';

it.each([
  ['小雨', '你好，小雨', ['小雨'], '你好，小雨'],
  [' 小雨 / 12 ', ' 13 ', ['小雨', '12'], '13'],
  ['小雨／12', '13', ['小雨', '12'], '13'],
  ['1/2', '0.5', ['1/2'], '0.5'],
  ['“小雨” / "12"', '“13”', ['小雨', '12'], '13'],
  ['“ a ”', '""', [' a '], ''],
  ['', '', [''], ''],
])('reads the row %j | %j', (answersCell, outputCell, answers, text) => {
  expect(caseRow(answersCell, outputCell)).toEqual({ type: 'answers', answers, text });
});
