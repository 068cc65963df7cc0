import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { zhCode } from '../../src/i18n/zh-code.ts';
import { zhEveryday } from '../../src/i18n/zh-everyday.ts';
import { zhLesson } from '../../src/i18n/zh-lesson.ts';
import { zhPair } from '../../src/i18n/zh-pair.ts';
import { zhTake } from '../../src/i18n/zh-take.ts';
import { zhTyping } from '../../src/i18n/zh-typing.ts';

const src = resolve(import.meta.dirname, '../../src');
const read = (file: string): string => readFileSync(file, 'utf8');

/** Keys that are put together at run time, by what they begin with. */
const MADE = /^(?:animal|picture|fault|see|state|adult\.stage)\./;

describe("the interface's sentences", () => {
  it('are all used', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:tsx?|astro)$/.test(file),
    );
    const code = files
      .filter((file) => !file.startsWith('i18n'))
      .map((file) => read(join(src, file)))
      .join('\n');
    expect(Object.keys(zh).filter((key) => !MADE.test(key) && !code.includes(`'${key}'`))).toEqual([]);
  });

  it("that a lesson's page says are among those it loads", () => {
    const files = [...closure(join(src, 'islands/lesson.ts'))];
    const inPart = (part: RegExp) => saidIn(files.filter((file) => part.test(file)));
    const [typing, code, pair] = [inPart(IN_TYPING), inPart(IN_CODE), inPart(IN_PAIR)];
    const others = saidIn(
      files.filter((file) => ![IN_TYPING, IN_CODE, IN_PAIR, AT_END].some((part) => part.test(file))),
    );
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((key) => !(key in zhLesson))).toEqual([]);
    const end = inPart(AT_END);
    expect(end.length).toBeGreaterThan(3);
    expect(end.filter((key) => !(key in zhTake))).toEqual([]);
    expect(pair.length).toBeGreaterThan(5);
    expect(pair.filter((key) => !(key in zhPair))).toEqual([]);
    expect(typing.length).toBeGreaterThan(20);
    expect(typing.filter((key) => !(key in zhLesson) && !(key in zhTyping))).toEqual([]);
    expect(code.length).toBeGreaterThan(20);
    expect(code.filter((key) => !(key in zhLesson) && !(key in zhCode))).toEqual([]);
  });

  it("that a child's page says are among those it loads", () => {
    const said = ['picker.tsx', 'me.tsx', 'map.ts', 'save.tsx'].flatMap((page) => [
      ...saidIn([...closure(join(src, 'islands', page))]),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !(key in zhEveryday))).toEqual([]);
  });
});

/** Loaded only where something is typed, and so are their sentences. */
const IN_TYPING = /src\/(?:typing|exercises\/(?:typing|ime|practice))\//;

/** Loaded only where code is written, likewise. */
const IN_CODE = /src\/(?:code|editor|sandbox|exercises\/code)\//;

/** Loaded only where two learn together, likewise. */
const IN_PAIR = /src\/(?:islands\/pair\.tsx|learners\/Pair[A-Z]\w*\.tsx)/;

/** Loaded at a lesson's end, which has words of its own. */
const AT_END = /src\/islands\/(?:lesson|stick)-end\.tsx/;

/** The sentences that these files ask for. */
const saidIn = (files: readonly string[]): readonly string[] =>
  [
    ...files
      .map(read)
      .join('\n')
      .matchAll(/'([a-z]+(?:\.[\w-]+)+)'/g),
  ]
    .map(([, key = '']) => key)
    .filter((key) => key in zh);

/** A file and all of ours that it imports, now or later. */
function closure(entry: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(entry) || entry.includes('/i18n/')) return known;
  known.add(entry);
  for (const [, path = ''] of read(entry).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)) {
    closure(resolve(dirname(entry), path), known);
  }
  return known;
}
