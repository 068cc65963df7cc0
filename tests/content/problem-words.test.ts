import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ProblemWords, problemWords } from '../../src/course/describe-problem.ts';
import { langs } from '../../src/course/model.ts';
import { LISTS } from '../../src/course/read-lists.ts';
import { schemas } from '../../src/exercises/schemas.ts';

/** Each problem code of the source has words in both languages, and no words are left over. */

const ROOT = join(import.meta.dirname, '../..');

/** Words with hyphens in quotes; in the compiler's files they are codes, names of attributes or of modules. */
const hyphenated = (pattern: string): ReadonlySet<string> =>
  new Set(
    globSync(pattern, { cwd: ROOT })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(ROOT, file), 'utf8').replace(/\b(from |module |resolve\()'[^']*'/g, ''))
      .flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, word = '']) => word)),
  );

/** Names of attributes and of the lists of lists.yaml. */
const names: ReadonlySet<string> = new Set([
  ...Object.values(schemas).flatMap((schema) => Object.keys(schema.attributes)),
  ...Object.values(LISTS),
]);
const used = hyphenated(
  'src/{course/*,exercises/read-box,exercises/*/schema,exercises/code/read-*,exercises/*/*-replies}.ts',
);

const placeholders = (words: ProblemWords | undefined): readonly string[] =>
  [...new Set(`${words?.message} ${words?.hint} ${words?.near ?? ''}`.match(/\{\w+\}/g) ?? [])].sort();

test('the search finds codes at all', () => {
  expect([...used]).toEqual(expect.arrayContaining(['box-not-closed', 'choose-no-right', 'yaml-tab', 'slug-twice']));
});

describe.each(langs)('in %s', (lang) => {
  const words = problemWords[lang];

  test('every code that the source tells has a message and a hint', () => {
    const silent = [...used].filter((code) => !names.has(code) && words[code] === undefined);
    expect(silent).toEqual([]);
    for (const [code, { message, hint }] of Object.entries(words)) {
      expect([code, message.length > 3, hint.length > 3]).toEqual([code, true, true]);
    }
  });

  test('no words are left over', () => {
    expect(Object.keys(words).filter((code) => !used.has(code))).toEqual([]);
  });

  test('codes are sorted', () => {
    expect(Object.keys(words)).toEqual(Object.keys(words).sort());
  });
});

test('both languages say the same things', () => {
  expect(Object.keys(problemWords.en)).toEqual(Object.keys(problemWords.zh));
  for (const code of Object.keys(problemWords.zh)) {
    expect([code, ...placeholders(problemWords.en[code])]).toEqual([code, ...placeholders(problemWords.zh[code])]);
    expect([code, problemWords.en[code]?.near !== undefined]).toEqual([
      code,
      problemWords.zh[code]?.near !== undefined,
    ]);
  }
});

test('Chinese words hold Chinese signs, English words none', () => {
  for (const [code, { message, hint, near = '' }] of Object.entries(problemWords.zh)) {
    expect(`${code} ${message}${near}`).not.toMatch(/[一-鿿][,?!;]/);
    expect([code, /[。？]$/.test(message), /[。？]$/.test(hint)]).toEqual([code, true, true]);
  }
  for (const [code, { message, hint }] of Object.entries(problemWords.en)) {
    expect([code, /[.?]$/.test(message), /[.?]$/.test(hint)]).toEqual([code, true, true]);
    expect(`${code} ${message} ${hint}`).not.toMatch(/[，。？！；“”]/);
  }
});
