import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentCompiler } from './content-compiler.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jieti-content-'));
  write('c/course.yaml', course('[l, m]'));
  write('c/u/l/zh.md', lesson('[去](../m/)\n\n![图](a.svg)'));
  write('c/u/l/a.svg', '<svg width="4" height="3"/>');
  write('c/u/m/zh.md', lesson('好'));
  write('c/README.md', '# no lesson');
  write('c/u/l/notes.md', 'no lesson');
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const course = (lessons: string): string =>
  `title: { zh: 课, en: Course }\nlevels:\n  - slug: s\n    title: { zh: 级, en: Level }\n    units:\n      - slug: u\n        title: { zh: 元, en: Unit }\n        lessons: ${lessons}\n`;
const lesson = (body: string): string => `---\ntitle: 样例\nminutes: 35\ngoals: [看]\n---\n${body}\n`;
const html = (content: ReturnType<ReturnType<typeof contentCompiler>['compile']>, slug: string) =>
  JSON.stringify(content.courses[0]?.lessons.find((one) => one.slug === slug)?.blocks);
const errors = ({ problems }: ReturnType<ReturnType<typeof contentCompiler>['compile']>) =>
  problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`);

test('only lesson files are lessons', () => {
  const content = contentCompiler(dir).compile();
  expect(content.courses[0]?.lessons.map(({ slug }) => slug)).toEqual(['l', 'm']);
  expect(errors(content)).toEqual([]);
});

test('what has not changed is not compiled again; what has, is', () => {
  const compiler = contentCompiler(dir);
  const first = compiler.compile();
  write('c/u/m/zh.md', lesson('更好'));
  const second = compiler.compile();
  expect(second.courses[0]?.lessons[0]).toBe(first.courses[0]?.lessons[0]);
  expect(html(second, 'm')).toContain('更好');
});

test('a lesson is compiled again when its picture changes', () => {
  const compiler = contentCompiler(dir);
  const before = compiler.compile();
  write('c/u/l/a.svg', '<svg width="40" height="30"/>');
  const after = compiler.compile();
  expect(html(after, 'l')).toContain('width=\\"40\\"');
  expect(after.courses[0]?.pictures[0]?.hash).not.toBe(before.courses[0]?.pictures[0]?.hash);
  rmSync(join(dir, 'c/u/l/a.svg'));
  expect(errors(compiler.compile())).toEqual(['c/u/l/zh.md picture-missing']);
});

test('a lesson is compiled again when a lesson it links to comes or goes', () => {
  const compiler = contentCompiler(dir);
  expect(html(compiler.compile(), 'l')).toContain('href=');
  rmSync(join(dir, 'c/u/m/zh.md'));
  expect(html(compiler.compile(), 'l')).not.toContain('href=');
  write('c/course.yaml', course('[l]'));
  expect(errors(compiler.compile())).toEqual(['c/u/l/zh.md link-unknown']);
});

test('a lesson without a file is coming: a warning, and an error in a release', () => {
  rmSync(join(dir, 'c/u/m'), { recursive: true });
  const severity = (release: boolean) =>
    contentCompiler(dir)
      .compile({ release })
      .problems.find(({ code }) => code === 'lesson-coming')?.severity;
  expect([severity(false), severity(true)]).toEqual(['warning', 'error']);
});

test('a course whose facts cannot be read is left out, and its lessons are checked all the same', () => {
  write('c/course.yaml', 'levels: [');
  write('c/u/m/zh.md', lesson('<b>'));
  const content = contentCompiler(dir).compile();
  expect(content.courses).toEqual([]);
  expect(errors(content)).toContain('c/u/m/zh.md raw-html');
});

test('problems come by file, line and column, each once', () => {
  write('c/u/l/zh.md', lesson('a <b> <i>\n\n<u>'));
  write('c/u/m/zh.md', lesson('<b>'));
  const { problems } = contentCompiler(dir).compile();
  const places = problems
    .filter(({ code }) => code === 'raw-html')
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(places).toEqual(['c/u/l/zh.md:6:3', 'c/u/l/zh.md:6:7', 'c/u/l/zh.md:8:1', 'c/u/m/zh.md:6:1']);
});
