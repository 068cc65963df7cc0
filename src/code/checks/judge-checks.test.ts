import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeLang } from '../program.ts';
import type { TurtleCommand } from '../turtle/command.ts';
import { loadReadCode } from '../uses/load-read-code.ts';
import type { Check } from './check.ts';
import { checkForms } from './check-forms.ts';
import { type Drawn, elementsOf, evidenceOf, pageOf, programOf, resultOf } from './evidence-fake.ts';
import { type Evidence, type JudgeRules, judgeChecks } from './judge-checks.ts';
import { readCheck } from './read-check.ts';

/** As many sides as commands; closed from three on; the same if as long. The real rules have tests of their own. */
const drawing: JudgeRules['drawing'] = {
  isSameDrawing: (one, other) => one.length === other.length,
  countSides: (commands) => commands.length,
  isClosed: (commands) => commands.length > 2,
};
const lines = (count: number): readonly TurtleCommand[] =>
  Array.from({ length: count }, () => ({ type: 'turn', turtle: 0, heading: 0, speed: 0 }));

const printed = (output: string) => evidenceOf({ result: resultOf({ output }) });
const python = (text: string) => evidenceOf({ program: programOf('python', text) });
const probed = (ok: boolean) => evidenceOf({ result: resultOf({ probes: [{ ok, seen: undefined }] }) });
const answered = (output: string) => evidenceOf({ cases: [resultOf({ output })] });
const drawn = (sides: number) => evidenceOf({ result: resultOf({ drawing: lines(sides) }), solutionDrawing: lines(4) });
const page = (...elements: readonly Drawn[]) =>
  evidenceOf({ program: programOf('web', ''), result: resultOf({ page: pageOf(elementsOf(...elements)) }) });
const clicked = (before: string, after: string | undefined) => {
  const [first, second] = [before, after ?? ''].map((text) => elementsOf({ tag: 'p', text }));
  const pressed = after === undefined ? undefined : second;
  return evidenceOf({ result: resultOf({ page: pageOf(first ?? [], pressed) }) });
};

function checkOf(sentence: string, lang: CodeLang): Check {
  const read = readCheck(sentence, lang);
  if (!read.ok) throw new Error(`No check: ${sentence}`);
  return read.check;
}

async function isPassed(sentence: string, lang: CodeLang, evidence: Evidence): Promise<boolean | undefined> {
  return judgeChecks([checkOf(sentence, lang)], evidence, { drawing, readCode: await loadReadCode(lang) })[0];
}

type Row = readonly [zh: string, en: string, lang: CodeLang, passing: Evidence, failing: Evidence];
const h1 = (color: string) => ({ tag: 'h1', text: '我的家', styles: { color } });

/** Each sentence in both languages, with what passes it and what just doesn't. */
const rows: readonly Row[] = [
  ['输出是“你好”', 'output is "你好"', 'python', printed('你好  \n\n'), printed('你好！\n')],
  ['输出是“A”“B”', 'output is "A" "B"', 'javascript', printed('A\nB\n'), printed('A B\n')],
  ['输出是“你好,”（一字不差）', 'output is "你好," exactly', 'python', printed('你好,\n'), printed('你好，\n')],
  ['输出里有“你好，小雨”', 'output contains "你好，小雨"', 'python', printed('>> 你好,小雨!\n'), printed('你好小雨\n')],
  ['输出里有“a.c*”', 'output contains "a.c*"', 'python', printed('xa.c*x'), printed('abcc')],
  ['输出里有“A ”（一字不差）', 'output contains "A " exactly', 'python', printed('A \n'), printed('A\n')],
  [
    '输出里“你好”出现 3 次',
    'output contains "你好" 3 times',
    'python',
    printed('你好你好\n你好'),
    printed('你好\n你好'),
  ],
  ['输出里“哈哈”出现１次', 'output contains "哈哈" 1 time', 'python', printed('哈哈哈'), printed('哈哈哈哈')],
  [
    '输出里“，”出现 1 次（一字不差）',
    'output contains "，" 1 times exactly',
    'python',
    printed('，,'),
    printed('，，'),
  ],
  ['输出有 2 行', 'output has 2 lines', 'python', printed('a\nb\n\n'), printed('a\n\nb\n')],
  ['输出有 0 行', 'output has 0 lines', 'python', printed('\n'), printed('a')],
  [
    '回答“小雨”“12”，输出里有“13”',
    'when asked, answers "小雨" "12" give "13"',
    'python',
    answered('13'),
    answered('12'),
  ],
  ['用到 for', 'uses for', 'python', python('for i in x:\n  pass'), python('# for\nprint("for", fortune)')],
  ['没有用到 while', 'does not use while', 'python', python('print("while")'), python('while True:\n  pass')],
  ['不超过 2 行', 'at most 2 lines', 'python', python('# 一\n\na = 1\nb = 2\n'), python('a = 1\nb = 2\nc = 3')],
  ['变量 分数 是 12', 'variable 分数 is 12', 'python', probed(true), probed(false)],
  ['函数 add(1, 2) 是 3', 'function add(1, 2) is 3', 'javascript', probed(true), probed(false)],
  ['页面里有 h1', 'the page has h1', 'web', page({ tag: 'h1' }), page({ tag: 'h2', text: 'h1' })],
  [
    '页面里有 .card',
    'the page has .card',
    'web',
    page({ tag: 'p', attributes: { class: 'a card' } }),
    page({ tag: 'p' }),
  ],
  ['页面里有 2 个 li', 'the page has 2 li', 'web', page({ tag: 'li' }, { tag: 'li' }), page({ tag: 'li' })],
  [
    '页面里有写着“你好”的 h1',
    'the page has h1 with "你好"',
    'web',
    page({ tag: 'h1', text: '你好！' }),
    page({ tag: 'p', text: '你好' }),
  ],
  ['h1 的 color 是 red', 'style color of h1 is red', 'web', page(h1('rgb(255, 0, 0)')), page(h1('rgb(250, 0, 0)'))],
  [
    '图片有替代文字',
    'every image has alt text',
    'web',
    page({ tag: 'img', attributes: { alt: '猫' } }),
    page({ tag: 'img', attributes: { alt: ' ' } }),
  ],
  [
    '点“开”以后，页面里有“灯亮了”',
    'clicking "开" makes "灯亮了"',
    'web',
    clicked('灯', '灯亮了'),
    clicked('灯亮了', '灯亮了'),
  ],
  ['点 #on 以后，页面里有“亮”', 'clicking #on makes "亮"', 'web', clicked('', '亮'), clicked('亮', undefined)],
  ['画和答案一样', "the drawing equals the solution's", 'python', drawn(4), drawn(3)],
  ['画有 6 条边', 'the drawing has 6 sides', 'python', drawn(6), drawn(5)],
  ['画是闭合的', 'the drawing is closed', 'python', drawn(3), drawn(2)],
  ['检查：三个都对', 'check: all three are right', 'python', probed(true), probed(false)],
];

describe('judgeChecks', () => {
  it.each(rows)('passes %s only by what it asks for', async (zh, en, lang, passing, failing) => {
    for (const sentence of [zh, en]) {
      expect([sentence, await isPassed(sentence, lang, passing)]).toEqual([sentence, true]);
      expect([sentence, await isPassed(sentence, lang, failing)]).toEqual([sentence, false]);
    }
    expect(checkOf(zh, lang)).toEqual(checkOf(en, lang));
  });

  it('has a row for each kind of check', () => {
    const tried = new Set(rows.map(([zh, , lang]) => checkOf(zh, lang).type));
    expect(new Set(checkForms.map(({ type }) => type))).toEqual(tried);
  });

  const reasons = ['stopped', 'timeout', 'memory', 'broken'] as const;

  it.each(
    reasons,
  )('fails what is asked of the output, the values and the drawing of a run that was %s', async (reason) => {
    const asked = rows.filter(([, , , { program, result, cases }]) => {
      return result.page === undefined && cases.length === 0 && program.files[0]?.text === '';
    });
    expect(asked.length).toBeGreaterThan(10);
    for (const [zh, , lang, passing] of asked) {
      const cut = { ...passing, result: { ...passing.result, end: { reason } } };
      expect([zh, await isPassed(zh, lang, cut)]).toEqual([zh, false]);
    }
  });

  it('judges the text of a program that ended in an error, and the page that is there', async () => {
    const error = { name: 'E', message: '', file: '', line: 1, column: 1, original: '' };
    const end = { reason: 'error', error } as const;
    const text = evidenceOf({ program: programOf('python', 'for i in 3:\n  x'), result: resultOf({ end }) });
    expect(await isPassed('用到 for', 'python', text)).toBe(true);
    const shown = evidenceOf({ result: resultOf({ end, page: pageOf(elementsOf({ tag: 'h1' })) }) });
    expect(await isPassed('页面里有 h1', 'web', shown)).toBe(true);
  });

  it('finds the evidence of each check, also of two that ask the same', () => {
    const sentences = [
      '变量 a 是 1',
      '函数 f() 是 1',
      '变量 a 是 1',
      '回答“1”，输出里有“x”',
      '回答“2”，输出里有“y”',
      '回答“1”，输出里有“y”',
    ];
    const evidence = evidenceOf({
      result: resultOf({ probes: [true, false].map((ok) => ({ ok, seen: '' })) }),
      cases: ['xy', 'x'].map((output) => resultOf({ output })),
    });
    const checks = sentences.map((sentence) => checkOf(sentence, 'python'));
    const verdicts = judgeChecks(checks, evidence, { drawing, readCode: undefined });
    expect(verdicts).toEqual([true, false, true, true, false, true]);
  });

  it('fails what there is no evidence of', () => {
    const none = evidenceOf();
    for (const [zh, , lang] of rows.filter(([, , , { program }]) => program.files[0]?.text === '')) {
      if (zh.includes('0 行')) continue;
      expect([zh, judgeChecks([checkOf(zh, lang)], none, { drawing, readCode: undefined })]).toEqual([zh, [false]]);
    }
  });

  it('says so when the reader of code that it needs is missing', () => {
    expect(() =>
      judgeChecks([{ type: 'uses', word: 'for' }], evidenceOf(), { drawing, readCode: undefined }),
    ).toThrow();
  });

  it('fails a case that did not end by itself, whatever it printed, and asks nothing of the other runs', () => {
    const check: Check = { type: 'answers', answers: ['1'], text: 'x' };
    const end = { reason: 'timeout' } as const;
    const [cut, whole] = [resultOf({ output: 'x', end }), resultOf({ output: 'x' })];
    const verdictOn = (evidence: Evidence) => judgeChecks([check], evidence, { drawing, readCode: undefined })[0];
    expect(verdictOn(evidenceOf({ cases: [cut] }))).toBe(false);
    expect(verdictOn(evidenceOf({ cases: [whole], result: cut }))).toBe(true);
  });

  it.each<[string, Drawn, boolean]>([
    ['图片有替代文字', { tag: 'p' }, false],
    ['页面里有 #top', { tag: 'p', attributes: { id: 'top' } }, true],
    ['页面里有 #top', { tag: 'p', attributes: { id: 'to' } }, false],
    ['页面里有 p.a.b', { tag: 'p', attributes: { class: 'b  a\n' } }, true],
    ['页面里有 p.a.b', { tag: 'p', attributes: { class: 'a' } }, false],
    ['页面里有 p.a', { tag: 'h1', attributes: { class: 'a' } }, false],
    ['页面里有写着“我的 家”的 p', { tag: 'p', text: '我的\n 家' }, true],
  ])('judges %s of a page with only %j: %s', async (sentence, element, verdict) => {
    expect(await isPassed(sentence, 'web', page(element))).toBe(verdict);
  });

  it('lets a case that prints nothing be asked for', () => {
    const check: Check = { type: 'answers', answers: ['-1'], text: '' };
    const verdictOn = (output: string) => judgeChecks([check], answered(output), { drawing, readCode: undefined })[0];
    expect([verdictOn(' \n'), verdictOn('0')]).toEqual([true, false]);
  });

  it('gives a verdict on any output and any program', async () => {
    const readers = {
      javascript: await loadReadCode('javascript'),
      web: await loadReadCode('web'),
      python: await loadReadCode('python'),
    };
    const lang = fc.constantFrom<CodeLang>('javascript', 'web', 'python');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'<>{}()"\'`/*#:;= \n，“for') }),
    );
    fc.assert(
      fc.property(lang, text, text, fc.string(), (of, code, output, word) => {
        const checks: readonly Check[] = [
          { type: 'uses', word },
          { type: 'lines-at-most', count: 3 },
          { type: 'output-has', text: word, exact: false },
        ];
        const evidence = evidenceOf({ program: programOf(of, code, code, code), result: resultOf({ output }) });
        expect(judgeChecks(checks, evidence, { drawing, readCode: readers[of] })).toHaveLength(3);
      }),
    );
  });
});

describe('a press', () => {
  const press: Check = { type: 'press', press: '开', text: '亮' };
  const verdict = (before: Evidence['result']['page'] & object): boolean | undefined =>
    judgeChecks([press], evidenceOf({ result: resultOf({ page: before }) }), { drawing, readCode: undefined })[0];
  const box = (display: string) =>
    elementsOf({ tag: 'div', styles: { display } }, { tag: 'p', text: '亮', parent: 0, styles: {} });

  it('brings what was hidden, and nothing that stays hidden', () => {
    expect(verdict(pageOf(box('none'), box('block')))).toBe(true);
    expect(verdict(pageOf(box('none'), box('none')))).toBe(false);
    expect(verdict(pageOf(box('block'), box('none')))).toBe(false);
  });

  it('brings what already stands there once more', () => {
    const once = elementsOf({ tag: 'h1', text: '点亮灯' });
    expect(verdict(pageOf(once, elementsOf({ tag: 'h1', text: '点亮灯' }, { tag: 'p', text: '亮' })))).toBe(true);
  });
});
