import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixContent } from '../../src/course/cli/fix-content.ts';
import { contentCompiler } from '../../src/course/content-compiler.ts';
import { describeProblem, langOfFile } from '../../src/course/describe-problem.ts';
import { temporaryContent } from './temporary-content.ts';

/** Whatever an author's file holds, the checker answers with problems at places that exist, never with an exception. */

const ROOT = join(import.meta.dirname, '../..');
const lessons = ['safety/phishing/zh.md', 'start/lab-rules/zh.md', 'internet/how-net/en.md'].map((file) =>
  readFileSync(join(ROOT, 'content/stepping-up', file), 'utf8'),
);

/** What lessons are made of, and what hands on a Chinese keyboard make of it. */
const scraps = [
  '---',
  ':::',
  '：：：',
  ':::choose{#a}',
  '```',
  '[[',
  ']]',
  '|',
  '> ',
  '    > ',
  '1. [x] ',
  '- [ ] ',
  '{',
  '}',
];
const more = [
  '［ｘ］',
  '【',
  '｛＃甲｝',
  '\t',
  '\r\n',
  '\ufeff',
  '\u3000',
  '\\',
  '<b>',
  '![a](b.svg)',
  '[a](../b/)',
  '重|chóng',
  '🙂',
  '1、一\n2、二\n',
  '-键盘',
  '\n\n > 提示\n',
  '（#a）',
  'A. 甲\nB. 乙\n',
  '﹕﹕﹕tip',
  '\u00a0',
  '\u200b',
];

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly scrap: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 12 }),
  scrap: fc.constantFrom('', '\n', ...scraps, ...more),
});

const changed = (text: string, { at, cut, scrap }: Change): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + scrap + text.slice(place + cut);
};

const texts = fc
  .tuple(fc.constantFrom(...lessons), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([lesson, changes]) => changes.reduce(changed, lesson));

const options = { numRuns: Number(process.env.JIETI_FUZZ_RUNS ?? 25), seed: 20_26 };
/** A machine that builds and tests at once may take its time. */
const PATIENCE = 60_000;
const FILE = 'demo/unit/lesson/zh.md';

test(
  'no text makes the checker stumble',
  () => {
    const content = temporaryContent({});
    const compiler = contentCompiler(content.dir);
    const check = (text: string): void => {
      content.write(FILE, text);
      const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
      for (const problem of compiler.compile().problems) {
        const { message, hint } = describeProblem(problem, langOfFile(problem.file));
        expect(message.length * hint.length).toBeGreaterThan(0);
        if (problem.file !== FILE) continue;
        const { line, column } = problem;
        expect(Number.isInteger(line) && line >= 1 && line <= lines.length).toBe(true);
        expect(Number.isInteger(column) && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(true);
      }
    };
    fc.assert(fc.property(texts, check), options);
  },
  PATIENCE,
);

test(
  'fixing any text makes nothing worse, and a second time changes nothing',
  async () => {
    const content = temporaryContent({});
    const compiler = contentCompiler(content.dir);
    const errors = () => compiler.compile().problems.filter(({ severity }) => severity === 'error').length;
    const check = async (text: string): Promise<void> => {
      content.write(FILE, text);
      content.write('demo/ids.txt', '');
      const before = errors();
      await fixContent(content.dir);
      expect(errors()).toBeLessThanOrEqual(before);
      const fixed = content.read(FILE);
      await fixContent(content.dir);
      expect(content.read(FILE)).toBe(fixed);
    };
    await fc.assert(fc.asyncProperty(texts, check), options);
  },
  PATIENCE,
);
