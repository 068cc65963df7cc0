import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import { expectSameSentences, expectToldWell } from '../mistake-case-suite.ts';
import { enWebSentences } from '../sentences/en-web.ts';
import { zhWeb, zhWebSentences } from '../sentences/zh-web.ts';
import { tellWith } from '../tell-with.ts';
import { findPageMistakes } from './find-page-mistakes.ts';
import { findWebMistake } from './find-web-mistake.ts';
import { cssCases, cssPage, goodPages, htmlCases } from './html-cases-suite.ts';

const LANGUAGES = [zhWebSentences, enWebSentences];

const program = (html: string, css = '', script = ''): Program => ({
  lang: 'web',
  files: [
    { name: 'index.html', text: html },
    { name: 'style.css', text: css },
    { name: 'script.js', text: script },
  ],
});

const failing = (message: string, line: number, file = 'script.js', name = 'TypeError'): RunEnd => ({
  reason: 'error',
  error: { name, message, file, line, column: undefined, original: message },
});

describe('a mistake in a page', () => {
  it.each(htmlCases)('%j is %s in line %s, and nothing else', (html, code, line, said) => {
    const [mistake, ...others] = findPageMistakes(program(html));
    expect(mistake).toMatchObject({ code, line, file: 'index.html' });
    expect(others).toEqual([]);
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each(cssCases)('in its style, %j, is %s in line %s, and nothing else', (css, code, line, said) => {
    const [mistake, ...others] = findPageMistakes(program(cssPage, css));
    expect(mistake).toMatchObject({ code, line, file: 'style.css' });
    expect(others).toEqual([]);
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it.each([
    ['html-style-unlinked', program('<p>a</p>', 'p { color: red }'), ['style.css']],
    ['html-script-unlinked', program('<p>a</p>', '', 'alert(1)'), ['script.js']],
  ] as const)('is %s where a file is written and not used', (code, page, said) => {
    const [mistake] = findPageMistakes(page);
    expect(mistake).toMatchObject({ code, line: undefined });
    if (mistake) expectToldWell(mistake, LANGUAGES, said);
  });

  it('is told with the name of its file', () => {
    const [mistake] = findPageMistakes(program(cssPage, 'h1 {\n  colour: red;\n}'));
    if (!mistake) throw new Error('There is no mistake.');
    expect(tellWith(zhWebSentences, mistake).where).toBe('style.css 第 2 行');
    expect(tellWith(enWebSentences, mistake).where).toBe('style.css, line 2');
  });

  it('in a style element or a script is in the page, where it stands', () => {
    const html = '<style>\np { colour: red }\n</style>\n<p>a</p>\n<script>\nif (a = 1) {\n}\n</script>';
    const found = findPageMistakes(program(html)).map(({ code, line, file }) => [code, line, file]);
    expect(found).toEqual([
      ['css-property-misspelt', 2, 'index.html'],
      ['js-equals-in-condition', 6, 'index.html'],
    ]);
  });

  it('that breaks the page comes before one that is only not well done', () => {
    const found = findPageMistakes(program('<img src="a.png">\n<h1>a\n<buton>b</buton>')).map(({ code }) => code);
    expect(found).toEqual(['html-not-closed', 'html-tag-misspelt', 'html-img-alt']);
  });

  it.each(goodPages)('is never seen in a good page: %j %j', (html, css) => {
    expect(findPageMistakes(program(html, css))).toEqual([]);
  });
});

describe('a script that does not find its element', () => {
  const nothing = "Cannot set properties of null (setting 'textContent')";
  const page = '<h1 id="title" class="big">a</h1>\n<script src="script.js"></script>';

  it.each([
    ['document.getElementById("titel").textContent = "b"', 'js-element-misspelt', ['titel', 'title']],
    ['document.querySelector("#titel").textContent = "b"', 'js-element-misspelt', ['#titel', '#title']],
    ['document.querySelector(".bgi").textContent = "b"', 'js-element-misspelt', ['.bgi', '.big']],
    ['document.querySelector("big").textContent = "b"', 'js-selector-mark', ['.big']],
    ['const a = document.querySelector("#title"); a.textContent = "b"', 'js-script-early', ['#title']],
    ['document.getElementById("banana").textContent = "b"', 'js-element-unknown', ['banana']],
  ])('%j: %s', (script, code, said) => {
    for (const message of [nothing, "Cannot set property 'textContent' of null"]) {
      const mistake = findWebMistake(program(page, '', script), failing(message, 1));
      expect(mistake).toMatchObject({ code, line: 1, file: 'script.js' });
      if (mistake) expectToldWell(mistake, LANGUAGES, said);
    }
  });

  it('is found in the page where it stands there', () => {
    const html = '<p id="box">a</p>\n<script>\ndocument.getElementById("bxo").textContent = 1\n</script>';
    const mistake = findWebMistake(program(html), failing(nothing, 3, 'index.html'));
    expect(mistake).toMatchObject({ code: 'js-element-misspelt', line: 3, file: 'index.html' });
  });

  it('names the endless loop of a page', () => {
    const html = '<p>a</p>\n<script>\nwhile (true) {\n}\n</script>';
    expect(findWebMistake(program(html), { reason: 'timeout' })).toMatchObject({ line: 3, file: 'index.html' });
    const file = program('<script src="script.js"></script>', '', '\nwhile (true) {\n}');
    expect(findWebMistake(file, { reason: 'timeout' })).toMatchObject({ line: 2, file: 'script.js' });
  });
});

describe('a script of a page that does what no page may do here', () => {
  const html = '<p>a</p>\n<script>\nlet a = /(a+)+/\n</script>';

  it('is told of a slow pattern in the file and line where it stands', () => {
    const end = failing('Invalid regular expression: /(a+)+/: it can take for ever', 3, 'index.html', 'SyntaxError');
    const mistake = findWebMistake(program(html), end);
    expect(mistake).toMatchObject({ code: 'js-pattern-slow', line: 3, column: 9, file: 'index.html' });
    if (mistake) expectToldWell(mistake, LANGUAGES);
  });

  it('is told of it by its line alone where it stands in a tag', () => {
    const end = failing('Invalid regular expression: /(b+)+/: it can take for ever', 1, 'index.html', 'SyntaxError');
    const page = program('<p onclick="/(b+)+/.test(1)">a</p>');
    expect(findWebMistake(page, end)).toMatchObject({ code: 'js-pattern-slow', line: 1, file: 'index.html' });
  });

  it('is told that nothing is kept on the computer', () => {
    const message =
      "Failed to read the 'localStorage' property from 'Window': The document is sandboxed and lacks the 'allow-same-origin' flag.";
    const end = failing(message, 1, 'script.js', 'SecurityError');
    const mistake = findWebMistake(program('<script src="script.js"></script>', '', 'localStorage.a = 1'), end);
    expect(mistake).toMatchObject({ code: 'js-keeping', line: 1, column: 1, file: 'script.js' });
    if (mistake) expectToldWell(mistake, LANGUAGES, ['localStorage']);
  });

  it('is told the line of what is kept, where the browser tells the line of a call or one beyond the end', () => {
    const message =
      "Failed to read the 'localStorage' property from 'Window': The document is sandboxed and lacks the 'allow-same-origin' flag.";
    const page = program('<p>a</p>', '', 'function f() {\n  localStorage.a = 1\n}\nf()');
    for (const line of [4, 270]) {
      const end = failing(message, line, 'script.js', 'SecurityError');
      expect(findWebMistake(page, end)).toMatchObject({ code: 'js-keeping', line: 2, column: 3 });
    }
  });
});

describe('the sentences for pages', () => {
  const WORDS =
    /^(?:HTML|CSS|JavaScript|Python|JSON|BigInt|NaN|class|id|src|alt|href|rel|stylesheet|link|script|head|body|li|ul|style|color|red|px|h1|h6|h|a|f|n|x|e|i|my|for|if|else|let|const|function|hello|while|break|continue|return|async|await|import|export|try|catch|console|log|length|new|String|getElementById|addEventListener|document|createElement|repeat|isNaN|on)$/;

  it('are the same in both languages', () => {
    expectSameSentences(zhWebSentences, enWebSentences, WORDS);
  });

  it('each have a case', () => {
    const tried = [...htmlCases, ...cssCases].map(([, code]) => code);
    const all = [...tried, 'html-style-unlinked', 'html-script-unlinked'];
    expect(Object.keys(zhWeb).filter((code) => !all.includes(code))).toEqual([]);
    expect(new Set(tried).size).toBeGreaterThanOrEqual(25);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'],
    ...[
      '<',
      '>',
      '</',
      'p',
      'h1',
      '<p',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '="',
      '"',
      "'",
      ' ',
      '\n',
      '<img ',
      'src',
      '<script>',
      '</script>',
    ],
    ...[
      '<style>',
      'id=',
      '＜',
      '“',
      '　',
      '{',
      '}',
      ':',
      ';',
      'color',
      'red',
      '.a',
      '#',
      '//',
      '/*',
      '😀',
      '\\',
      '@media',
      '12',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('only mistakes that can be told are found', () => {
    fc.assert(
      fc.property(texts, texts, texts, (html, css, script) => {
        for (const mistake of findPageMistakes(program(html, css, script)))
          for (const sentences of LANGUAGES) expect(sentences.byCode[mistake.code]).toBeDefined();
        expect(findWebMistake(program(html, css, script), { reason: 'timeout' })).toBeDefined();
        expect(findWebMistake(program(html, css, script), failing('x', 1, 'index.html'))).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });
});
