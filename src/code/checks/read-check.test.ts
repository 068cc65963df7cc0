import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLang, codeLangs } from '../program.ts';
import type { Check } from './check.ts';
import { checkForms } from './check-forms.ts';
import { readCheck } from './read-check.ts';

function read(sentence: string, lang: CodeLang = 'python'): Check | undefined {
  const result = readCheck(sentence, lang);
  return result.ok ? result.check : undefined;
}

/** The wording of a form, filled in. */
const filled = (form: string): string =>
  form
    .replace('WORD', 'for')
    .replace('TAG', '.card')
    .replace('PROPERTY', 'color')
    .replace(/\bN\b/, '3')
    .replace('F(ARGS)', 'add(1, 2)')
    .replace(/\bV\b/, 'red');

const isOf = (text: string, exact = false): Check => ({ type: 'output-is', lines: [text], exact });
const has = (text: string, exact = false): Check => ({ type: 'output-has', text, exact });

describe('readCheck', () => {
  it('takes an apostrophe for no quote', () => {
    expect(read("doesn't use 'for'")).toEqual({ type: 'uses-not', word: 'for' });
    expect(read('output is “don’t”')).toEqual(isOf('don’t'));
  });

  it.each(
    checkForms.flatMap((form) => [form.zh, form.en].map((sentence) => [sentence, form] as const)),
  )('reads its own form %s', (sentence, { type, langs }) => {
    for (const lang of codeLangs) {
      const result = readCheck(filled(sentence), lang);
      if (langs.includes(lang)) expect(result).toMatchObject({ ok: true, check: { type } });
      else expect(result).toEqual({ ok: false, reason: 'other-lang', nearest: undefined, langs });
    }
  });

  it.each<[string, Check]>([
    ['输出是"你好"', isOf('你好')],
    ['输出是＂你好＂', isOf('你好')],
    ['输出是‘你好’', isOf('你好')],
    ["output is '你好'.", isOf('你好')],
    ['输出是「你好」。', isOf('你好')],
    ['输出是“你好“', isOf('你好')],
    ['输出是”你好“', isOf('你好')],
    ['输出是“你好"！', isOf('你好')],
    [' 输出 是 “ 你好 ” ', isOf(' 你好 ')],
    ['The output is "hi"', isOf('hi')],
    ['输出是“他说“你好””', isOf('他说“你好”')],
    ['输出是"他说“你好”"', isOf('他说“你好”')],
    ['输出是“It\'s "me"”', isOf('It\'s "me"')],
    ['output is "say \\"hi\\""', isOf('say "hi"')],
    ['output is "is exactly" exactly', isOf('is exactly', true)],
    ['输出是“你好”(一字不差)。', isOf('你好', true)],
    ['输出是“你好”，一字不差', isOf('你好', true)],
    ['输出是“一字不差”', isOf('一字不差')],
    ['输出是“”', isOf('')],
    ['输出是“A”、“B” “C”', { type: 'output-is', lines: ['A', 'B', 'C'], exact: false }],
    ['output is "A", "B" and "C"', { type: 'output-is', lines: ['A', 'B', 'C'], exact: false }],
    ['输出里包含“1 + 1 = ２”', has('1 + 1 = ２')],
    ['输出里“^a.*$”出现 ３ 次', { type: 'output-times', text: '^a.*$', count: 3, exact: false }],
    ['输出里“好”出现两次', { type: 'output-times', text: '好', count: 2, exact: false }],
    ['输出里“好”出现二十一次', { type: 'output-times', text: '好', count: 21, exact: false }],
    ['output contains "x" 1 time', { type: 'output-times', text: 'x', count: 1, exact: false }],
    ['输出有十行', { type: 'output-lines', count: 10 }],
    ['最多 4 行代码', { type: 'lines-at-most', count: 4 }],
    ['no more than 4 lines', { type: 'lines-at-most', count: 4 }],
    ['回答“小雨”、“12”以后，输出里有“13”', { type: 'answers', answers: ['小雨', '12'], text: '13' }],
    ['回答“”，输出里有“请写名字”', { type: 'answers', answers: [''], text: '请写名字' }],
    ['when asked, answer "a" gives "b"', { type: 'answers', answers: ['a'], text: 'b' }],
  ])('reads %s however it is typed', (sentence, check) => {
    expect(read(sentence)).toEqual(check);
  });

  it.each([
    ['用到 for 循环', 'for'],
    ['用到“for”', 'for'],
    ['用到for', 'for'],
    ['用到 `for`。', 'for'],
    ['用到 print()', 'print'],
    ["uses 'while'", 'while'],
    ['uses "not in"', 'not in'],
    ['用到 Math.random', 'Math.random'],
    ['用到 ===', '==='],
    ['用到 !', '!'],
    ['用到 ，', ','],
    ['uses <h1>', 'h1'],
    ['uses <', '<'],
    ['uses #top', '#top'],
    ['用到 font-size 属性', 'font-size'],
    ['用到 小雨', '小雨'],
  ])('takes the word of %s to be %s', (sentence, word) => {
    expect(read(sentence, 'web')).toEqual({ type: 'uses', word });
  });

  it.each<[string, Check]>([
    ['变量 名字 是 “小雨”', { type: 'variable', name: '名字', value: '"小雨"' }],
    ['变量分数是１２。', { type: 'variable', name: '分数', value: '12' }],
    ['变量 是否 是 True', { type: 'variable', name: '是否', value: 'True' }],
    ['变量 x 是 ["a，b"，‘c’]', { type: 'variable', name: 'x', value: '["a，b","c"]' }],
    ['variable x is 3.', { type: 'variable', name: 'x', value: '3.' }],
    ['variable is_big is False.', { type: 'variable', name: 'is_big', value: 'False' }],
    ['函数 add（2，3） 是 5', { type: 'call', name: 'add', args: '2,3', value: '5' }],
    ['函数 f(")", [1, (2)]) 是 "是 3"', { type: 'call', name: 'f', args: '")", [1, (2)]', value: '"是 3"' }],
    ['function greet() is "it is me"', { type: 'call', name: 'greet', args: '', value: '"it is me"' }],
  ])('keeps the source text of %s', (sentence, check) => {
    expect(read(sentence)).toEqual(check);
  });

  it.each<[string, Check]>([
    ['页面里有 H1', { type: 'page-has', selector: 'h1' }],
    ['页面有 <img>', { type: 'page-has', selector: 'img' }],
    ['网页里有三个 li.Done#a', { type: 'page-count', selector: 'li.Done#a', count: 3 }],
    ['the page has an h1', { type: 'page-has', selector: 'h1' }],
    ['the page has a', { type: 'page-has', selector: 'a' }],
    ['the page has a with "家"', { type: 'page-text', selector: 'a', text: '家' }],
    ['the page has 1 a', { type: 'page-count', selector: 'a', count: 1 }],
    ['页面里有写着“我的 家”的 .卡片', { type: 'page-text', selector: '.卡片', text: '我的 家' }],
    ['#top 的 font-size 是 1.5rem', { type: 'style', selector: '#top', property: 'font-size', value: '24px' }],
    ['style Color of p is “Tomato”', { type: 'style', selector: 'p', property: 'color', value: 'rgb(255,99,71)' }],
    ['点 #go 以后，页面里有“1”', { type: 'press', press: '#go', text: '1' }],
    ['点#go以后页面里有“1”', { type: 'press', press: '#go', text: '1' }],
    ['点击“#go”后，页面上有“1”', { type: 'press', press: '#go', text: '1' }],
    ['clicking button makes "1"', { type: 'press', press: 'button', text: '1' }],
    ['每张图片都有替代文字', { type: 'alt-texts' }],
  ])('reads of a page: %s', (sentence, check) => {
    expect(read(sentence, 'web')).toEqual(check);
  });

  it.each([
    ...['', ' ', '。', '输出', '输出是', '输出里有“”', '输出里“”出现 3 次', '输出里“A”出现次', '输出里“A”出现 -1 次'],
    ...[
      '输出里有“A”“B”',
      '输出里有“A',
      '输出里有A”',
      'output is "he said "hi""',
      '输出是“A”和别的',
      '回答“A”，输出里有“”',
    ],
    ...[
      '用到',
      '用到 ',
      '用到 for 和 if',
      '用到 for，if',
      'uses a for loop',
      '用到“for”“if”',
      '不超过 行',
      '不超过 1234567 行',
    ],
    ...[
      '变量 是 3',
      '变量 x 是',
      '变量 x y 是 3',
      '变量 3x 是 3',
      '函数 f 是 3',
      '函数 f(1 是 3',
      '函数 f(1) 是',
      '检查：',
      'check: ',
    ],
    ...['画是闭合的（一字不差）', '不超过 3 行（一字不差）', '画有很多条边', '输出有 2 行 3 行'],
  ])('refuses %j', (sentence) => {
    expect(readCheck(sentence, 'python')).toMatchObject({ ok: false, reason: 'unknown' });
  });

  it.each([
    '页面里有 h1 p',
    '页面里有 h1..a',
    '页面里有 1h',
    'h1 的 color 是',
    'h1 的 颜色 是 red',
    '点以后，页面里有“1”',
    'clicking "x" makes ""',
  ])('refuses of a page: %j', (sentence) => {
    expect(readCheck(sentence, 'web')).toMatchObject({ ok: false, reason: 'unknown' });
  });

  it.each<[string, string | undefined, CodeLang?]>([
    ['输出里由“你好”', '输出里有“你好”'],
    ['输出里“你好” 4 次', '输出里“你好”出现 4 次'],
    ['用 for', '用到 WORD'],
    ['没用 while', '没有用到 WORD'],
    ['变量 x 等于 3', '变量 X 是 V'],
    ['画和答案一个样', '画和答案一样'],
    ['页面里有 h1 和 p', '页面里有 TAG', 'web'],
    ['h1的颜色是red', 'TAG 的 PROPERTY 是 V', 'web'],
    ['output contain "hi"', 'output contains "hi"'],
    ['output has "hi" 3 times', 'output contains "hi" 3 times'],
    ['function add(1,2) = 3', 'function F(ARGS) is V'],
    ['the drawing is a closed shape', 'the drawing is closed'],
    ['click "go" makes "hi"', 'clicking "go" makes "hi"', 'web'],
    ['all images have alt text', 'every image has alt text', 'web'],
    ['', undefined],
    ['今天天气很好', undefined],
    ['lorem ipsum dolor', undefined],
  ])('guesses that %j means %j', (sentence, nearest, lang = 'python') => {
    expect(readCheck(sentence, lang)).toEqual({ ok: false, reason: 'unknown', nearest });
  });

  it('answers at once, and never with an exception, whatever it is given', () => {
    const parts = fc.constantFrom(
      ...'“”"\'‘’（）()',
      '输出',
      '是',
      '里有',
      '出现',
      '3',
      '次',
      '变量',
      '函数',
      'x',
      ' ',
      'is',
      'uses',
      '页面里有',
      '的',
      '\\',
    );
    const sentence = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(sentence, fc.constantFrom(...codeLangs), (text, lang) => {
        const result = readCheck(text, lang);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result.ok ? result : expect.objectContaining({ ok: false }));
      }),
      { numRuns: 1000 },
    );
    for (const part of [
      '“',
      '”',
      '"',
      "'",
      '(',
      ' ',
      '输出是“A”',
      '变量',
      '是',
      '函数 f(',
      '用到',
      '\\"',
      '“”,',
      'a.',
    ]) {
      const start = performance.now();
      for (const count of [100_000, 1000]) readCheck(part.repeat(count / part.length), 'web');
      for (const head of ['输出是', '变量 x 是 ', '函数 f(', '用到 ', 'h1 的 color 是 ']) {
        readCheck(head + part.repeat(950 / part.length), 'web');
      }
      expect([part, performance.now() - start < 1000]).toEqual([part, true]);
    }
  });
});
