import { describe, expect, it } from 'vitest';
import { scanJavascript } from '../javascript/scan-javascript.ts';
import { matchBrackets } from './match-brackets.ts';

const problemsOf = (text: string): readonly string[] =>
  matchBrackets(scanJavascript(text)).problems.map((problem) =>
    problem.type === 'extra'
      ? `extra ${problem.close.text}${problem.close.column}`
      : problem.type === 'open'
        ? `open ${problem.open.text}${problem.open.column}`
        : `${problem.open.text}${problem.open.column} ${problem.close.text}${problem.close.column}`,
  );

describe('brackets', () => {
  it.each([
    ['f(a[1], { b: 2 })', []],
    ['f(a', ['open (2']],
    ['f((a)', ['open (2']],
    ['f(a))', ['extra )5']],
    ['[1, 2)', ['[1 )6']],
    // The brace that closes a block leaves what was opened in it without an end.
    ['{ f(1 }', ['open (4']],
    ['"(" + /[(]/.source', []],
  ])('in %j: %j', (text, wanted) => {
    expect(problemsOf(text)).toEqual(wanted);
  });
});
