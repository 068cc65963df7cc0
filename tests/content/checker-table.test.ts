import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../src/course/compile-content.ts';
import { describeProblem, problemWords } from '../../src/course/describe-problem.ts';
import { langs } from '../../src/course/model.ts';
import type { Problem } from '../../src/course/problem.ts';
import { proveCodes } from '../../src/course/prove-codes.ts';

/**
 * The checker's own table: each row of authoring.md's list and each trap of its last section is a small content folder
 * whose expected.json says what must be told, and where.
 */
const FIXTURES = join(import.meta.dirname, '../fixtures/lessons');

interface Expected {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity?: Problem['severity'];
}

const byPlace = (a: Expected, b: Expected): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);

/** All errors and notes; of the warnings only those that the case is about. */
function told(problems: readonly Problem[], expected: readonly Expected[]): readonly Expected[] {
  const wanted = new Set(expected.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
  return problems
    .filter(({ severity, code }) => severity !== 'warning' || wanted.has(code))
    .map(({ code, file, line, column, severity }) => ({
      code,
      file,
      line,
      column,
      ...(severity !== 'error' && { severity }),
    }))
    .sort(byPlace);
}

const cases = readdirSync(FIXTURES).map((name) => {
  const expected: readonly Expected[] = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'));
  return { name, expected, dir: join(FIXTURES, name) };
});

describe('the checker tells exactly what is wrong, where it is wrong', () => {
  test.each(cases)('$name', async ({ dir, expected }) => {
    const content = await compileContent(dir, { release: false });
    const problems = [...content.problems, ...(await proveCodes(content))];
    expect(told(problems, expected)).toEqual([...expected].sort(byPlace));
  });
});

test('every problem of the table can be said in both languages, with nothing left to fill in', async () => {
  for (const { dir } of cases) {
    const { problems } = await compileContent(dir, { release: false });
    for (const problem of problems) {
      for (const lang of langs) {
        const { message, hint } = describeProblem(problem, lang);
        expect(`${message} ${hint}`.replaceAll('{free}', '')).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  }
});

/** No author can cause these with the kinds there are; they guard kinds to come, and Markdown's own next version. */
const OUT_OF_REACH = ['markup-unknown', 'solution-fails', 'start-passes'];

test('every problem there is has a case', () => {
  const shown = new Set(cases.flatMap(({ expected }) => expected.map(({ code }) => code)));
  const missing = Object.keys(problemWords.zh).filter((code) => !shown.has(code));
  expect(missing).toEqual(OUT_OF_REACH);
});
