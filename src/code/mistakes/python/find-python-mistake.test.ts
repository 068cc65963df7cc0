import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import { expectSameSentences, expectToldWell } from '../mistake-case-suite.ts';
import { enPythonSentences } from '../sentences/en-python.ts';
import { zhPythonSentences } from '../sentences/zh-python.ts';
import { findPythonMistake } from './find-python-mistake.ts';
import { syntaxFindings } from './find-syntax.ts';
import { readingCases } from './reading-cases-suite.ts';
import { runPython } from './run-python-suite.ts';
import { endlessCases, runningCases } from './running-cases-suite.ts';
import { validPrograms } from './valid-programs-suite.ts';

const LANGUAGES = [zhPythonSentences, enPythonSentences];

const program = (text: string): Program => ({ lang: 'python', files: [{ name: 'main.py', text }] });

const failing = (name: string, message: string, line?: number): RunEnd => ({
  reason: 'error',
  error: { name, message, file: 'main.py', line, column: undefined, original: `${name}: ${message}` },
});

describe('a mistake in Python', () => {
  it.each([...readingCases, ...runningCases])('%j is %s in line %s', async (source, code, line, said) => {
    const end = await runPython(source);
    const mistake = findPythonMistake(program(source), end);
    expect(end.reason).toBe('error');
    expect(mistake).toMatchObject({ code, line, file: 'main.py' });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each(endlessCases)('%j never ends: %s in line %s', (source, code, line, said) => {
    const mistake = findPythonMistake(program(source), { reason: 'timeout' });
    expect(mistake).toMatchObject({ code, line });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it('says that what was typed is text', async () => {
    const source = 'age = input()\nprint(age + 1)';
    const end = failing('TypeError', "unsupported types for __add__: 'str', 'int'", 2);
    const mistake = findPythonMistake(program(source), end);
    expect(mistake).toMatchObject({ code: 'py-input-is-text', line: 2, values: { name: 'age' } });
    if (mistake) expectToldWell(mistake, LANGUAGES, ['int(input']);
  });

  it('names what ate the memory', () => {
    const loop = 'x = []\nwhile True:\n    x.append("a" * 1000)';
    expect(findPythonMistake(program(loop), { reason: 'memory' })).toMatchObject({ code: 'py-memory', line: 2 });
    const recursion = 'def f(n):\n    return f(n + 1)\nf(1)';
    expect(findPythonMistake(program(recursion), { reason: 'memory' })).toMatchObject({
      code: 'py-recursion',
      line: 2,
    });
  });

  it('is none when the program ended well or was stopped', () => {
    for (const reason of ['done', 'stopped', 'broken'] as const)
      expect(findPythonMistake(program('print('), { reason })).toBeUndefined();
  });

  it.each(validPrograms)('is never seen in what Python can read: %j', async (source) => {
    const end = await runPython(`def _():\n    return\nif False:\n    pass\n${source}`);
    expect(end.reason === 'error' && /Syntax|Indentation/.test(end.error.name)).toBe(false);
    expect(syntaxFindings(source)).toEqual([]);
  });
});

describe('the sentences for Python', () => {
  const WORDS =
    /^(?:Python|Tab|f|x|e|i|in|for|if|elif|else|and|or|not|def|print|input|int|str|float|len|list|range|import|from|random|randint|turtle|math|time|return|break|continue|my_|end|sep|name|global|while|try|except|class|self|None|replace|join|sort|raise|ValueError|assert|as|a)$/;

  it('are the same in both languages', () => {
    expectSameSentences(zhPythonSentences, enPythonSentences, WORDS);
  });

  it('each have a case', () => {
    const tried = [...readingCases, ...runningCases, ...endlessCases].map(([, code]) => code);
    const missing = Object.keys(zhPythonSentences.byCode).filter((code) => !tried.includes(code));
    expect(missing).toEqual(['py-input-is-text']);
    expect(Object.keys(zhPythonSentences.byCode).length).toBeGreaterThanOrEqual(25);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'],
    ...[
      'if',
      'for',
      ' in ',
      'def',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      '    ',
      '\t',
      '"',
      "'",
      '"""',
      '=',
      '==',
      'x',
      '3',
      ',',
      '，',
    ],
    ...['print', 'else', 'try', '#', '\\', '“', 'f"', '+', '.', ';', 'while', '　', '😀', 'lambda'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const ends = fc.oneof(
    fc
      .record({
        name: fc.constantFrom('SyntaxError', 'IndentationError', 'NameError', 'TypeError', 'KeyError', 'Odd'),
        message: fc.string(),
        line: fc.option(fc.nat(20), { nil: undefined }),
      })
      .map(({ name, message, line }) => failing(name, message, line)),
    fc.constantFrom<RunEnd>({ reason: 'timeout' }, { reason: 'memory' }),
  );

  it('a mistake is found and can be told', () => {
    fc.assert(
      fc.property(texts, ends, (text, end) => {
        const mistake = findPythonMistake(program(text), end);
        expect(mistake).toBeDefined();
        if (mistake) for (const sentences of LANGUAGES) expect(sentences.byCode[mistake.code]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
