import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasChinese } from '../../src/core/text.ts';
import { boxNames } from '../../src/course/box-names.ts';
import { compileContent } from '../../src/course/compile-content.ts';
import { problemWords } from '../../src/course/describe-problem.ts';
import { langs } from '../../src/course/model.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { schemas } from '../../src/exercises/schemas.ts';
import { temporaryContent } from './temporary-content.ts';

/** What the guides for authors show must compile, or the first thing that an author copies is wrong. */

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = 'content/README.md';
const kinds = Object.keys(schemas);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const kindDoc = (kind: string): string => `src/exercises/${kind}/README.md`;

const fencesOf = (file: string, lang: string): readonly string[] =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${lang}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, inside = '']) => inside);
const examplesOf = (file: string): readonly string[] => fencesOf(file, 'md');

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36" viewBox="0 0 64 36"/>';
const FACTS = '---\ntitle: 样例\nminutes: 35\ngoals:\n  - 看一看\n---\n\n';

/** The errors and notes of an example, put into a lesson if it isn't a whole one. */
async function problemsOf(example: string): Promise<readonly string[]> {
  const lang = hasChinese(example.replace(/^words:.*$/m, '')) ? 'zh' : 'en';
  const pictures = [...example.matchAll(/\]\(([\w-]+\.svg)\)/g)].map(([, name]) => [
    `demo/unit/lesson/${name}`,
    PICTURE,
  ]);
  const content = temporaryContent({
    [`demo/unit/lesson/${lang}.md`]: example.startsWith('---\n') ? example : FACTS + example,
    ...Object.fromEntries(pictures),
  });
  const { problems } = await compileContent(content.dir);
  return problems.filter(({ severity }) => severity !== 'warning').map(({ code, line }) => `${code} in line ${line}`);
}

describe('the example of each kind’s README compiles', () => {
  test.each(kinds)('%s', async (kind) => {
    const examples = examplesOf(kindDoc(kind));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`^:::(${kind}|${schemas[kind as keyof typeof schemas].names.zh})\\b`, 'mu'));
      expect(await problemsOf(example)).toEqual([]);
    }
  });
});

test.each(kinds)('the README of %s names every attribute in both languages', (kind) => {
  const text = read(kindDoc(kind));
  for (const [name, { zh }] of Object.entries(schemas[kind as keyof typeof schemas].attributes)) {
    expect(text).toContain(`\`${name}`);
    expect(text).toContain(zh);
  }
});

describe('the guide for authors', () => {
  test.each(
    examplesOf(GUIDE).map((example, index) => ({ index: index + 1, example })),
  )('has an example $index that compiles', async ({ example }) => {
    expect(await problemsOf(example)).toEqual([]);
  });

  test('shows a course.yaml and a skills.yaml that can be read', () => {
    const [zhCourse, zhSkills, enCourse, enSkills] = fencesOf(GUIDE, 'yaml');
    expect([enCourse, enSkills]).toEqual([zhCourse, zhSkills]);
    const content = temporaryContent({ 'demo/course.yaml': zhCourse ?? '', 'demo/skills.yaml': zhSkills ?? '' });
    const { facts, problems } = readCourse(content.dir, 'demo');
    expect(problems).toEqual([]);
    expect([facts?.pathways.length, facts?.skills.size]).toEqual([1, 1]);
  });

  test('says everything twice, in Chinese and in English', () => {
    const [chinese = '', english = ''] = read(GUIDE).split(/^---$\n\n(?=# )/m);
    const headings = (text: string): number => text.match(/^##+ /gm)?.length ?? 0;
    expect(headings(english)).toBe(headings(chinese));
    expect(english.match(/^```/gm)?.length).toBe(chinese.match(/^```/gm)?.length);
  });

  test('names every box, English and Chinese', () => {
    const text = read(GUIDE);
    for (const name of boxNames) expect(text).toContain(name);
  });

  test('explains messages that the checker really says', () => {
    const said = langs.flatMap((lang) => Object.values(problemWords[lang]).map(({ message }) => message));
    const tables = [...read(GUIDE).matchAll(/^\| (?:它说|it says) .*\n.*\n((?:\|.*\n)+)/gm)];
    const rows = tables.flatMap(([, rows = '']) =>
      rows
        .trim()
        .split('\n')
        .map((row) => row.split(' | ')[0]?.slice(2) ?? ''),
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const pieces = row.replace(/(en|zh)\.md/, '...').split(/……|\.{3}/);
      const isSaid = said.some((message) => pieces.every((piece) => message.includes(piece)));
      expect([row, isSaid]).toEqual([row, true]);
    }
  });

  test('names every fact of a lesson', () => {
    const text = read(GUIDE);
    const facts = ['title', 'minutes', 'goals', 'skills', 'words', 'pinyin', 'requires', 'materials'];
    for (const fact of facts) expect(text).toContain(`| \`${fact}\` |`);
  });

  test('links only to files that are there', () => {
    const links = [...read(GUIDE).matchAll(/\]\((?!http|#)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const files = links.filter((link) => link.endsWith('.md') && !link.startsWith('../../'));
    expect(files.length).toBeGreaterThan(kinds.length);
    for (const file of files) expect(() => readFileSync(resolve(ROOT, dirname(GUIDE), file))).not.toThrow();
  });
});
