import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { groupOf, readSigns, showSigns } from './alphabet.ts';
import { withChecks } from './checks.ts';
import type { CodeFacts, FullFacts, ShortFacts } from './code-facts.ts';
import type { LessonState } from './lesson-states.ts';
import { readCode } from './read-code.ts';
import { bare, COURSE, SIGNS, swapped, withoutTail, withSign } from './sample-codes.ts';
import { writeCode } from './write-code.ts';

const state = fc.constantFrom<LessonState>('fresh', 'working', 'done');
const idSign = fc.constantFrom(...'0123456789bcdfghjkmnpqrstvwxyz_-');

/** Any states, and those of somebody who goes through the course in its order. */
const states = fc.oneof(
  fc.array(state, { maxLength: 120 }),
  fc.nat(83).map((count) => Array<LessonState>(count).fill('done')),
);

const anyFull: fc.Arbitrary<FullFacts> = fc.record({
  kind: fc.constant('full' as const),
  states: states.map(withoutTail),
  opened: fc.nat(31),
  learner: fc.array(idSign, { minLength: 4, maxLength: 4 }).map((signs) => signs.join('')),
});

const anyShort: fc.Arbitrary<ShortFacts> = fc.record({
  kind: fc.constant('short' as const),
  place: fc.option(fc.nat(998), { nil: undefined }),
  stars: fc.nat(999),
});

const anyFacts: fc.Arbitrary<CodeFacts> = fc.oneof(anyShort, anyFull);

const write = (facts: CodeFacts) => bare(writeCode(facts, COURSE));
const read = (text: string) => readCode(text, COURSE);
const problemOf = (text: string) => {
  const result = read(text);
  return result.ok ? result.value : result.error;
};
const somewhere = fc.nat(1000);

describe('a code that is read', () => {
  it('says what was written into it, in groups of four', () => {
    const check = (facts: CodeFacts) => {
      const code = writeCode(facts, COURSE);
      expect(code).toMatch(/^[0-9A-Y]{4}( [0-9A-Y]{4})*( [0-9A-Y]{1,3})?$/);
      expect(read(code)).toEqual({ ok: true, value: facts });
    };
    fc.assert(fc.property(anyFacts, check));
  });

  it('is the same however it is typed', () => {
    const forms = { 0: 'oOdDqQ０', 1: 'iIlL１', 2: 'zZ', 5: 'sS', 6: 'gG', 8: 'bB', V: 'uUvｖ', K: 'kＫ', M: 'mｍ' };
    const gaps = ['', ' ', '-', '—', '·', '\u3000', '\n', ' . '];
    const typed = (code: string, random: () => number) => {
      const pick = (of: string | readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
      const form = (sign: string) => pick(sign + ((forms as Record<string, string>)[sign] ?? sign.toLowerCase()));
      return Array.from(code, (sign) => pick(gaps) + form(sign)).join('');
    };
    const check = (facts: CodeFacts, seed: number) => {
      expect(read(typed(write(facts), seededRandom(seed)))).toEqual({ ok: true, value: facts });
    };
    fc.assert(fc.property(anyFacts, fc.nat(), check));
  });

  it('is refused with one wrong sign, and its group is named', () => {
    const check = (facts: CodeFacts, where: number, other: string) => {
      const code = write(facts);
      const at = where % code.length;
      fc.pre(code[at] !== other);
      expect(problemOf(withSign(code, at, other))).toMatchObject({
        problem: 'check',
        groups: expect.arrayContaining([groupOf(at)]),
      });
    };
    fc.assert(fc.property(anyFacts, somewhere, fc.constantFrom(...SIGNS), check), { numRuns: 500 });
  });

  it('is refused with two neighbours swapped, and their groups are named', () => {
    const check = (facts: CodeFacts, where: number) => {
      const code = write(facts);
      const at = where % (code.length - 1);
      fc.pre(code[at] !== code[at + 1]);
      const groups = expect.arrayContaining([groupOf(at), groupOf(at + 1)]);
      expect(problemOf(swapped(code, at))).toMatchObject({ problem: 'check', groups });
    };
    fc.assert(fc.property(anyFacts, somewhere, check), { numRuns: 500 });
  });

  it('points at no other group, where one sign is wrong in a code of up to 25 signs', () => {
    for (const sign of SIGNS.replace('H', ''))
      expect(problemOf(withSign('F9RW9HH8NH94', 9, sign))).toEqual({ problem: 'check', groups: [3] });
    expect(problemOf('2K8K TH7Y')).toEqual({ problem: 'check', groups: [2] });
  });

  it('says how many signs are missing or too many', () => {
    const check = (facts: CodeFacts, count: number) => {
      const code = write(facts);
      const missing = Math.min(count, 4);
      fc.pre(code.length - missing >= 10 || code.length === 8);
      expect(problemOf(code.slice(0, -missing))).toEqual({ problem: 'too-short', by: missing });
      expect(problemOf(code + code.slice(0, Math.min(count, 2)))).toEqual({
        problem: 'too-long',
        by: Math.min(count, 2),
      });
    };
    fc.assert(fc.property(anyFacts, fc.integer({ min: 1, max: 4 }), check), { seed: 1 });
  });

  it('is not taken by another course', () => {
    expect(readCode(writeCode({ kind: 'short', place: 3, stars: 3 }, COURSE), 'another')).toMatchObject({ ok: false });
  });

  it('is known to be newer than this version', () => {
    const newer = [
      [24, 1, 2, 3],
      [6, 0, 0, 0, 0],
      [16 + (12 % 8), 1, 2, 3, 4, 5, 6, 7, 8],
    ];
    for (const signs of newer.map((data) => (data.length < 5 ? [...data, 0, 0, 0, 0, 0] : data)))
      expect(problemOf(showSigns(withChecks(signs, COURSE)))).toEqual({ problem: 'newer' });
  });
});

describe('any text', () => {
  it('gives a value', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...SIGNS) }));
    const check = (text: string) => {
      expect([true, false]).toContain(read(text).ok);
    };
    fc.assert(fc.property(texts, check), { numRuns: 1000 });
  });

  it('that says something is what would be written for it', () => {
    const check = (facts: CodeFacts) => {
      const result = read(write(facts));
      expect(result.ok && write(result.value)).toBe(write(facts));
    };
    fc.assert(fc.property(anyFacts, check));
  });

  it('is answered at once, though its checks may be right', () => {
    const signs = readSigns(SIGNS.repeat(15).slice(0, 397));
    const longest = withChecks(signs.ok ? [8 + (400 % 8), ...signs.value.slice(1)] : [], COURSE);
    const begin = performance.now();
    expect(read(showSigns(longest)).ok).toBe(false);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('ten thousand mangled codes', () => {
  const random = seededRandom(83);
  const pick = (count: number) => Math.floor(random() * count);
  const slips: readonly ((code: string) => string)[] = [
    (code) => withSign(code, pick(code.length), SIGNS.charAt(pick(25))),
    (code) => swapped(code, pick(code.length - 1)),
    (code) => withSign(code, pick(code.length), ''),
    (code) => {
      const at = pick(code.length);
      return code.slice(0, at) + SIGNS.charAt(pick(25)) + code.slice(at);
    },
  ];
  const differing = (one: string, other: string) => Array.from(one).filter((sign, at) => sign !== other[at]).length;

  it('are never taken for another code, unless three signs or more differ', () => {
    const codes = fc.sample(anyFacts, { numRuns: 500, seed: 83 }).map(write);
    for (let count = 0; count < 10_000; count += 1) {
      const code = codes[count % codes.length] ?? '';
      let mangled = code;
      for (let slip = 0; slip <= pick(4); slip += 1) mangled = slips[pick(slips.length)]?.(mangled) ?? '';
      const isTaken = mangled !== code && read(mangled).ok;
      if (isTaken) expect(mangled.length === code.length ? differing(mangled, code) : 0).toBeGreaterThanOrEqual(3);
    }
  });
});
