import { expect } from 'vitest';
import type { Mistake } from './mistake.ts';
import { type Sentences, tellWith } from './tell-with.ts';

/** One row of a table of mistakes: what is written, and what must be told of it. */
export type MistakeCase = [source: string, code: string, line: number | undefined, said?: readonly string[]];

const FORBIDDEN = /错误！|出错|报错|oops|wrong!|error!|失败/i;
const PLACE = /\{\w+(?::kind)?\}/g;

const isChinese = (char: string): boolean => /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(char);
const chineseLength = (text: string): number => Array.from(text).filter(isChinese).length;

/** Both languages tell the mistake shortly, with everything that the row wants to hear in them. */
export function expectToldWell(mistake: Mistake, languages: readonly Sentences[], said: readonly string[] = []): void {
  for (const sentences of languages) {
    const { what, where, tryThis } = tellWith(sentences, mistake);
    const all = `${what}\n${tryThis}`;
    expect(sentences.byCode[mistake.code], mistake.code).toBeDefined();
    expect(all).not.toMatch(FORBIDDEN);
    expect(all).not.toContain('undefined');
    if (mistake.line !== undefined) expect(where).toContain(String(mistake.line));
    for (const word of said) expect(all).toContain(word);
    const [whatAtMost, tryAtMost] = sentences.lang === 'zh' ? [40, 60] : [150, 170];
    const length = sentences.lang === 'zh' ? chineseLength : (text: string): number => text.length;
    expect(length(what), what).toBeLessThanOrEqual(whatAtMost);
    expect(length(tryThis), tryThis).toBeLessThanOrEqual(tryAtMost);
  }
}

/** Both languages know the same codes, name the same values, and the Chinese has no English but code. */
export function expectSameSentences(zh: Sentences, en: Sentences, codeWords: RegExp): void {
  expect(Object.keys(en.byCode).sort()).toEqual(Object.keys(zh.byCode).sort());
  const places = (text: string): readonly string[] => [...new Set(text.match(PLACE) ?? [])].sort();
  for (const [code, [what, tryThis]] of Object.entries(zh.byCode)) {
    const [enWhat = '', enTry = ''] = en.byCode[code] ?? [];
    expect(places(enWhat + enTry), code).toEqual(places(what + tryThis));
    const words = (what + tryThis).replace(PLACE, ' ').match(/[A-Za-z][A-Za-z_]*/g) ?? [];
    expect(
      words.filter((word) => !codeWords.test(word)),
      code,
    ).toEqual([]);
    expect(tryThis, code).not.toBe('');
    expect(what, code).toMatch(/[。？]$/);
  }
}
