import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { zhLesson } from '../../src/i18n/zh-lesson.ts';

const src = resolve(import.meta.dirname, '../../src');
const read = (file: string): string => readFileSync(file, 'utf8');

/** Keys that are put together at run time, by what they begin with. */
const MADE = /^(?:animal|picture|fault|see|state)\./;

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
    const code = [...closure(join(src, 'islands/lesson.ts'))].map(read).join('\n');
    const said = [...code.matchAll(/'([a-z]+\.[\w-]+)'/g)].map(([, key = '']) => key).filter((key) => key in zh);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !(key in zhLesson))).toEqual([]);
  });
});

/** A file and all of ours that it imports, now or later. */
function closure(entry: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(entry) || entry.includes('/i18n/')) return known;
  known.add(entry);
  for (const [, path = ''] of read(entry).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)) {
    closure(resolve(dirname(entry), path), known);
  }
  return known;
}
