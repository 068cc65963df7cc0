import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../../tests/content/temporary-content.ts';

const CHECK = join(import.meta.dirname, 'check.ts');
const NEW = join(import.meta.dirname, 'new.ts');
const ZH = 'demo/unit/lesson/zh.md';
const FACTS = '---\ntitle: 样例\nminutes: 35\ngoals:\n  - 看一看\n---\n\n';
const CHOOSE = ':::choose{#a}\n哪个键最长？\n1. [x] 空格键\n2. [ ] 回车键\n:::\n';
const SLIP = FACTS + CHOOSE.replace('choose', 'chose');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...env },
    ...(cwd && { cwd }),
  });
  return { code: status, out: stdout, err: stderr };
}

test('errors end with 1, in the language of the file, and the counts in the language of the terminal', () => {
  const { dir } = temporaryContent({ [ZH]: SLIP });
  const { code, out } = run(CHECK, ['--content', dir]);
  expect(code).toBe(1);
  expect(out).toContain('  8 | :::chose{#a}\n    |    ^\n    您是不是想写“choose”？');
  expect(out).toMatch(/1 lesson: 1 error, \d+ warnings, 0 notes\./);
  expect(run(CHECK, ['--content', dir], { LANG: 'zh_CN.UTF-8' }).out).toContain('看了 1 课：1 个错误');
  expect(run(CHECK, ['--content', dir, '--lang', 'en']).out).toContain('Did you mean "choose"?');
});

test('warnings end with 0', () => {
  const { dir } = temporaryContent({ [ZH]: FACTS + CHOOSE });
  expect(run(CHECK, ['--content', dir])).toMatchObject({ code: 0, err: '' });
});

test('--json says one problem a line and nothing else', () => {
  const { dir } = temporaryContent({ [ZH]: SLIP });
  const { code, out } = run(CHECK, ['--content', dir, '--json']);
  const problems = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(problems.find(({ severity }) => severity === 'error')).toEqual({
    code: 'box-unknown',
    file: ZH,
    line: 8,
    column: 4,
    message: '没有叫“chose”的框。',
    hint: '您是不是想写“choose”？',
    severity: 'error',
  });
});

test('--release takes no lesson that is still coming', () => {
  const { dir } = temporaryContent({ 'demo/README.md': 'no lessons yet' });
  expect(run(CHECK, ['--content', dir]).code).toBe(0);
  expect(run(CHECK, ['--content', dir, '--release']).code).toBe(1);
});

test('--fix tells what it did beside the report, not in it', () => {
  const { dir } = temporaryContent({ [ZH]: FACTS + CHOOSE.replace('{#a}', '') });
  const { code, out, err } = run(CHECK, ['--content', dir, '--fix', '--json']);
  expect(err.trimEnd().split('\n')).toEqual([
    `${ZH}: wrote 1 exercise name`,
    'demo/ids.txt: noted 1 new exercise name',
    'demo/places.txt: numbered 1 new lesson',
  ]);
  expect([code, out.includes('id-missing')]).toEqual([0, false]);
  expect(run(CHECK, ['--content', dir, '--fix']).err).toBe('Nothing to mend.\n');
});

test('a folder is meant from where the command was called, though npm moves', () => {
  const { dir } = temporaryContent({ [ZH]: FACTS + CHOOSE });
  const project = join(import.meta.dirname, '../../..');
  const npm = { INIT_CWD: dirname(dir), npm_package_json: join(project, 'package.json') };
  const name = dir.slice(dirname(dir).length + 1);
  expect(run(CHECK, ['--content', name], npm, project).code).toBe(0);
  expect(run(CHECK, ['--content', name], {}, dirname(dir)).code).toBe(0);
});

test.each([
  [['--contents', '.']],
  [['lessons']],
  [['--lang', 'fr']],
  [['--content', '/no/such/folder']],
])('wrong usage %j ends with 2 and says how', (args) => {
  const { code, out, err } = run(CHECK, args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: npm run check');
});

test('new lesson begins one that the checker passes', () => {
  const { dir } = temporaryContent({ [ZH]: FACTS + CHOOSE });
  const { code, out } = run(NEW, ['lesson', 'demo/unit/second', '--content', dir]);
  expect([code, out]).toEqual([0, expect.stringContaining('http://localhost:4330/en/demo/unit/second/')]);
  expect(run(CHECK, ['--content', dir]).code).toBe(0);
});

test.each([
  [[]],
  [['lesson']],
  [['song', 'x']],
  [['lesson', 'a/b']],
  [['kind', 'Mouse']],
])('new %j ends with 2 and says how', (args) => {
  const { code, err } = run(NEW, args);
  expect([code, err.length > 20]).toEqual([2, true]);
});

test('new says what may have been meant', () => {
  const { dir } = temporaryContent({});
  const { code, err } = run(NEW, ['lesson', 'demo/units/a', '--content', dir], { LANG: 'zh_CN.UTF-8' });
  expect([code, err]).toEqual([1, 'course.yaml 里没有“units”这个单元。您是不是想写“unit”？\n']);
});
