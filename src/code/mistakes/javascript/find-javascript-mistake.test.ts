import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import { expectSameSentences, expectToldWell } from '../mistake-case-suite.ts';
import { enJavascriptSentences } from '../sentences/en-javascript.ts';
import { zhJavascriptSentences } from '../sentences/zh-javascript.ts';
import { findJavascriptHints, findJavascriptMistake } from './find-javascript-mistake.ts';
import { syntaxFindings } from './find-syntax.ts';
import { readingCases } from './reading-cases-suite.ts';
import { runJavascript } from './run-javascript-suite.ts';
import { endlessCases, hintCases, runningCases, saidCases } from './running-cases-suite.ts';
import { sandboxCases } from './sandbox-cases-suite.ts';
import { scanJavascript } from './scan-javascript.ts';
import { takenNames } from './taken-names.ts';
import { validScripts } from './valid-scripts-suite.ts';

const LANGUAGES = [zhJavascriptSentences, enJavascriptSentences];

const program = (text: string): Program => ({ lang: 'javascript', files: [{ name: 'main.js', text }] });

const failing = (name: string, message: string, line?: number): RunEnd => ({
  reason: 'error',
  error: { name, message, file: 'main.js', line, column: undefined, original: `${name}: ${message}` },
});

describe('a mistake in JavaScript', () => {
  it.each([...readingCases, ...runningCases])('%j is %s in line %s', (source, code, line, said) => {
    const end = runJavascript(source);
    const mistake = findJavascriptMistake(program(source), end);
    expect(end.reason).toBe('error');
    expect(mistake).toMatchObject({ code, line, file: 'main.js' });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each([
    ...saidCases,
    ...sandboxCases,
  ])('%s: %s, in %j, is %s in line %s', (name, message, source, code, line, said) => {
    const mistake = findJavascriptMistake(program(source), failing(name, message, 2));
    expect(mistake).toMatchObject({ code, line });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each(endlessCases)('%j never ends: %s in line %s', (source, code, line, said) => {
    const mistake = findJavascriptMistake(program(source), { reason: 'timeout' });
    expect(mistake).toMatchObject({ code, line });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each(hintCases)('%j runs, and is %s in line %s', (source, code, line, said) => {
    const [mistake] = findJavascriptHints(program(source));
    expect(runJavascript(source).reason).toBe('done');
    expect(mistake).toMatchObject({ code, line });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each(Object.entries(takenNames))('is never a slip when %s is taken away (%s)', (name, code) => {
    // Near it in every way that a slip is looked for.
    for (const near of [name.toLowerCase(), `${name}s`, name.slice(0, -1)]) {
      const source = `let ${near === name ? `${name}2` : near} = 1\nlet a = ${name}`;
      const mistake = findJavascriptMistake(program(source), failing('ReferenceError', `${name} is not defined`, 2));
      expect(mistake).toMatchObject({ code, line: 2, column: 9 });
      if (mistake) expectToldWell(mistake, LANGUAGES, name.length > 16 || code === 'js-big-number' ? [] : [name]);
    }
  });

  it('marks the pattern that is too slow, not another one', () => {
    const source = 'let a = /b/, c = /(a+)+/.test("a")';
    const end = failing('SyntaxError', 'Invalid regular expression: /(a+)+/: it can take for ever', 1);
    expect(findJavascriptMistake(program(source), end)).toMatchObject({ column: 18, endColumn: 25 });
  });

  it('marks the big number that no page can show', () => {
    const end = failing('TypeError', 'BigInt is not available here', 1);
    expect(findJavascriptMistake(program('let a = 1 + "a" + 10n'), end)).toMatchObject({ column: 19, endColumn: 22 });
  });

  it('names the loop that ate the memory', () => {
    const source = 'let a = []\nwhile (true) {\n  a.push(1)\n}';
    const mistake = findJavascriptMistake(program(source), { reason: 'memory' });
    expect(mistake).toMatchObject({ code: 'js-memory', line: 2 });
    if (mistake) expectToldWell(mistake, LANGUAGES);
  });

  it('is none when the program ended well or was stopped', () => {
    for (const reason of ['done', 'stopped', 'broken'] as const)
      expect(findJavascriptMistake(program('let'), { reason })).toBeUndefined();
  });

  it.each(validScripts)('is never seen in what a browser can read: %j', (source) => {
    const end = runJavascript(source);
    expect(end.reason === 'error' && end.error.name === 'SyntaxError').toBe(false);
    expect(syntaxFindings(scanJavascript(source))).toEqual([]);
    expect(findJavascriptHints(program(source))).toEqual([]);
  });
});

describe('the sentences for JavaScript', () => {
  const WORDS =
    /^(?:JavaScript|Python|JSON|HTML|BigInt|NaN|n|x|e|i|my|for|if|else|let|const|function|hello|while|break|continue|return|async|await|import|export|try|catch|console|log|length|new|String|id|class|script|body|getElementById|addEventListener|document|createElement|repeat|isNaN|on)$/;
  /** Told of pages only: their cases stand with those. */
  const OF_PAGES = ['js-element-misspelt', 'js-script-early', 'js-selector-mark'];

  it('are the same in both languages', () => {
    expectSameSentences(zhJavascriptSentences, enJavascriptSentences, WORDS);
  });

  it('each have a case', () => {
    const tried = [...readingCases, ...runningCases, ...endlessCases, ...hintCases].map(([, code]) => code);
    const all = [...tried, ...[...saidCases, ...sandboxCases].map((row) => row[3]), ...OF_PAGES, 'js-memory'];
    expect(Object.keys(zhJavascriptSentences.byCode).filter((code) => !all.includes(code))).toEqual([]);
    expect(new Set(tried).size).toBeGreaterThanOrEqual(25);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'],
    ...[
      'if',
      'for',
      ' of ',
      'function ',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      ';',
      '"',
      "'",
      '`',
      '=',
      '===',
      'x',
      '3',
      ',',
      '，',
      '/',
    ],
    ...['let ', 'else', 'try', '//', '/*', '\\', '“', '${', '+', '.', 'while', '　', '😀', '=>', 'do'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const names = fc.constantFrom('SyntaxError', 'ReferenceError', 'TypeError', 'RangeError', 'Odd');
  const messages = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'x is not a function',
      "Cannot read property 'x' of null",
      'x is not defined',
      'Assignment to constant variable.',
    ),
  );
  const ends = fc.oneof(
    fc
      .tuple(names, messages, fc.option(fc.nat(20), { nil: undefined }))
      .map(([name, message, line]) => failing(name, message, line)),
    fc.constantFrom<RunEnd>({ reason: 'timeout' }, { reason: 'memory' }),
  );

  it('a mistake is found and can be told', () => {
    fc.assert(
      fc.property(texts, ends, (text, end) => {
        const mistake = findJavascriptMistake(program(text), end);
        expect(mistake).toBeDefined();
        if (mistake) for (const sentences of LANGUAGES) expect(sentences.byCode[mistake.code]).toBeDefined();
        for (const hint of findJavascriptHints(program(text)))
          expect(zhJavascriptSentences.byCode[hint.code]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
