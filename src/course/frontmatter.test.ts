import { describe, expect, test } from 'vitest';
import { frontmatterEnd, readFrontmatter } from './frontmatter.ts';
import { sourceLines } from './source-line.ts';

function read(text: string) {
  const { frontmatter, problems } = readFrontmatter(sourceLines(`---\n${text}`), 'zh.md');
  return { frontmatter, told: problems.map(({ line, column, code }) => `${line}:${column} ${code}`) };
}

const NEEDED = 'title: 打字\nminutes: 35\ngoals: [打字]\n';

test('facts are read with the places of what is checked later', () => {
  const { frontmatter, told } = read(
    `${NEEDED}skills: [a.b]\nwords: { 诗: poem }\npinyin: new\nrequires:\n  - typing/home-row\nmaterials: [纸]`,
  );
  expect(told).toEqual([]);
  expect(frontmatter).toEqual({
    title: { value: '打字', at: { line: 2, column: 8 } },
    minutes: 35,
    goals: ['打字'],
    skills: [{ value: 'a.b', at: { line: 5, column: 10 } }],
    words: [{ zh: '诗', en: 'poem', at: { line: 6, column: 10 } }],
    pinyin: 'new',
    requires: [{ value: 'typing/home-row', at: { line: 9, column: 5 } }],
    materials: ['纸'],
  });
});

describe('what is wrong is told at its place', () => {
  test.each([
    ['minutes: 35\ngoals: [a]', '2:1 yaml-key-missing'],
    [`${NEEDED}minute: 3`, '5:1 frontmatter-unknown'],
    ['title: a\nminutes: 很久\ngoals: [a]', '3:10 minutes-form'],
    ['title: a\nminutes: 0\ngoals: [a]', '3:10 minutes-form'],
    ['title: a\nminutes: 35\ngoals: []', '4:8 goals-empty'],
    [`${NEEDED}pinyin: al`, '5:9 pinyin-unknown'],
    [`${NEEDED}words: [诗]`, '5:8 words-form'],
    [`${NEEDED}words: { poem: 诗 }`, '5:10 words-order'],
  ])('%j', (text, told) => {
    expect(read(text).told).toEqual([told]);
  });
});

test('frontmatter stands between two lines of dashes at the very beginning', () => {
  expect(frontmatterEnd(['---', 'a: b', '---', 'c'])).toBe(2);
  expect(frontmatterEnd(['a', '---'])).toBe(0);
  expect(frontmatterEnd(['---', 'a: b'])).toBeUndefined();
});
