import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLesson } from './compile-lesson.ts';
import { applyLineEdits } from './line-edit.ts';
import { parseLesson } from './parse-lesson.ts';
import { compileSample, sampleSurroundings, toldIn } from './sample-lesson.ts';

const lessonOf = (text: string) =>
  parseLesson({ file: 'c/u/l/zh.md', course: 'c', unit: 'u', slug: 'l', lang: 'zh', text });

/** The options of the first exercise with their answers. */
function options(body: string) {
  const block = compileSample(body).lesson.blocks[0];
  if (block?.type !== 'exercise' || block.exercise.kind !== 'choose') return undefined;
  return block.exercise.options.map(({ text, right, reply }) => `${right ? '+' : '-'}${text}: ${reply ?? ''}`);
}

describe('CommonMark’s traps are told and read as they were meant', () => {
  const meant = ['-甲: a', '+乙: b'];
  test.each([
    ['2. [ ] 甲\n    > a\n3. [x] 乙\n    > b', ['3:1 list-swallowed']],
    ['1. [ ] 甲\n  > a\n2. [x] 乙\n  > b', ['4:3 reply-indent', '6:3 reply-indent']],
    ['1. [ ]甲\n    > a\n2. [x]乙\n    > b', ['3:4 task-space', '5:4 task-space']],
    ['1. []甲\n    > a\n2. [x] 乙\n    > b', ['3:4 task-space']],
    ['１、【】甲\n    》 a\n２、【x】乙\n    》 b', ['3:1 full-width-markup']],
    ['A. [ ] 甲\n    > a\nB. [x]乙\n    > b', ['3:1 option-mark']],
  ])('%j', (list, told) => {
    const body = `:::choose{#a}\n哪个？\n${list}\n:::`;
    expect(toldIn(compileSample(body))).toEqual(told);
    expect(options(body)).toEqual(meant);
  });

  const fixed = (list: string): string => {
    const text = `---\n---\n:::order{#a}\n排\n${list}\n:::`;
    return applyLineEdits(text, lessonOf(text).edits).split('\n').slice(4, -1).join('\n');
  };

  test.each([
    ['1、甲\n2、乙', '1. 甲\n2. 乙'],
    ['1. 甲\n２） 乙', '1. 甲\n2. 乙'],
    ['1.甲\n2.“乙”', '1. 甲\n2. “乙”'],
    ['1. 甲\n  > a\n2. 乙', '1. 甲\n    > a\n2. 乙'],
    ['- 甲\n    - 乙\n     > b', '- 甲\n    - 乙\n        > b'],
    ['1. 甲\n2. 乙\n\n > a\n  > b\n\n > c', '1. 甲\n2. 乙\n\n> a\n> b\n\n> c'],
  ])('%j is fixed as %j', (list, plain) => {
    expect(fixed(list)).toBe(plain);
  });

  test.each([
    '1、甲和乙，哪个先？\n1. 甲\n2. 乙',
    '1、2、3，排一排\n1. 甲\n2. 乙',
    'A. 甲\nB. 乙',
    '（1）甲\n（2）乙',
    '1. 1.5 米\n2. -5 度',
  ])('%j stays as it is', (list) => {
    expect(fixed(list)).toBe(list);
  });

  test('a space before the brace', () => {
    const body = ':::choose {#a}\n哪个？\n1. [ ] 甲\n    > a\n2. [x] 乙\n    > b\n:::';
    expect(toldIn(compileSample(body))).toEqual(['1:10 box-space']);
    expect(options(body)).toEqual(meant);
  });

  test('::: in a fence ends no box', () => {
    const compiled = compileSample(':::tip\n```\n:::\n```\n好\n:::');
    expect(toldIn(compiled)).toEqual(['3:1 fence-colons']);
    expect(compiled.lesson.blocks).toEqual([{ type: 'tip', html: '<pre><code>:::\n</code></pre><p>好</p>' }]);
  });
});

test('full-width markup is one note a file, however often it occurs', () => {
  const { draft } = compileSample('好\n：：：提示\n好\n：：：\n\n：：：提示\n好\n：：：');
  expect(draft.problems).toEqual([
    { code: 'full-width-markup', severity: 'note', file: 'c/u/l/zh.md', line: 8, column: 1, params: { count: '4' } },
  ]);
  expect(draft.edits.map(({ line, after }) => `${line} ${after}`)).toEqual([
    '8 :::提示',
    '10 :::',
    '12 :::提示',
    '14 :::',
  ]);
});

test('problems behind a mended place keep the author’s own columns', () => {
  expect(toldIn(compileSample('：：：选择　｛#a fre｝\n哪个？\n1、【x】 甲 <b>\n2、【】乙 <b>\n：：：'))).toEqual([
    '1:1 full-width-markup',
    '1:6 box-space',
    '1:11 attribute-unknown',
    '3:9 raw-html',
    '4:7 raw-html',
  ]);
});

describe('frontmatter', () => {
  test.each([
    ['好\n', '1:1 frontmatter-missing'],
    ['---\ntitle: a\n', '1:1 frontmatter-not-closed'],
    ['---\n---\n', '2:1 yaml-needs-keys'],
  ])('%j is told', (text, told) => {
    expect(lessonOf(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`)[0]).toBe(told);
  });

  test('a wide colon behind a key is a plain one', () => {
    const { frontmatter, problems } = lessonOf('---\ntitle：打字\nminutes: 35\ngoals: [a]\n---\n');
    expect(frontmatter.title).toEqual({ value: '打字', at: { line: 2, column: 7 } });
    expect(problems.map(({ code }) => code)).toEqual(['full-width-markup']);
  });
});

describe('whatever an author types', () => {
  const lesson = readFileSync(join(import.meta.dirname, '../../content/stepping-up/safety/phishing/zh.md'), 'utf8');
  const pieces = [
    '：：：',
    '【x】',
    '［［',
    '[[',
    ']]',
    '|',
    '> ',
    '    ',
    '\t',
    ':::',
    ':::choose{#a',
    '}',
    '`',
    '```',
    '<b>',
    '\\',
    '**',
    '2. ',
    '- [ ] ',
    '\r',
    '{重|chóng}',
    '![a](a.svg)',
    '&#0;',
    '---',
    '》',
    '1、',
    '1.一',
    '-键',
    '##题',
    '\n\n > 提示',
    '（#a）',
    'A. 甲\nB. 乙\n',
    '﹕﹕﹕',
    '\u00a0',
    '\u200b',
    '：：：choose（#a）',
    '::: 完',
  ];
  const lines = lesson.split('\n');
  /** A stretch of a real lesson with slips of all sorts in it. */
  const slips = fc
    .record({
      from: fc.nat(lines.length - 1),
      count: fc.nat(30),
      slips: fc.array(fc.record({ line: fc.nat(30), at: fc.nat(20), piece: fc.constantFrom(...pieces) }), {
        maxLength: 6,
      }),
    })
    .map(({ from, count, slips: all }) => {
      const part = [...lines.slice(0, 9), ...lines.slice(from, from + count)];
      for (const { line, at, piece } of all)
        part[line] = (part[line] ?? '').slice(0, at) + piece + (part[line] ?? '').slice(at);
      return part.join('\n');
    });

  test('is compiled without an exception, and every problem stands inside the file', () => {
    fc.assert(
      fc.property(slips, (text) => {
        const { problems } = compileLesson(lessonOf(text), sampleSurroundings);
        const written = text.split(/\r\n|\r|\n/);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(written.length);
          expect(column).toBeLessThanOrEqual((written[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing left to mend once it is mended', () => {
    fc.assert(
      fc.property(slips, (text) => {
        const fixed = applyLineEdits(text, lessonOf(text).edits);
        expect(applyLineEdits(fixed, lessonOf(fixed).edits)).toBe(fixed);
      }),
      { numRuns: 60 },
    );
  });
});
