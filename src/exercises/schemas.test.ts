import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetLine } from '../typing/target.ts';
import type { AuthoredBox, AuthoredItem } from './authored.ts';
import { fakeBox, fakeFence, fakeItem, fakeMarks, fakeTable, problemsOf } from './authored-fake.ts';
import { engines } from './engines.ts';
import type { Exercise, Kind } from './exercise.ts';
import type { Engine, Sample } from './kind.ts';
import { samples } from './samples.ts';
import { type KindSchema, schemas } from './schemas.ts';

/** What every kind's schema must keep, whatever an author writes. */

const words = fc.constantFrom(
  '',
  'a',
  'b',
  '[x] a',
  '[ ] b',
  '[ ] c',
  'a — b',
  'a#1 — c',
  '!a',
  'a|b',
  ' ',
  '<img src="x">',
);

const none = fc.constant<readonly AuthoredItem[]>([]);
const item = (children: fc.Arbitrary<readonly AuthoredItem[]>): fc.Arbitrary<AuthoredItem> =>
  fc
    .tuple(words, fc.boolean(), fc.array(words, { maxLength: 1 }), children)
    .map(([text, ordered, feedback, nested]) => fakeItem(text, { ordered, feedback, children: nested }));
const leaves = fc.oneof(none, fc.array(item(none), { maxLength: 2 }));
const items = item(fc.oneof(none, fc.array(item(leaves), { maxLength: 3 })));

const attributes = fc.dictionary(
  fc.constantFrom('free', 'keep-order', 'bank', 'exact', 'one-at-a-time', 'colour', 'toString'),
  fc.oneof(fc.constant(true as const), words),
);

const boxes = (kind: string): fc.Arbitrary<AuthoredBox> =>
  fc
    .record({
      attributes,
      items: fc.array(items, { maxLength: 4 }),
      marks: fc.array(words, { maxLength: 4 }),
      tables: fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 2 }),
    })
    .map(({ marks, tables, ...parts }) =>
      fakeBox(kind, {
        ...parts,
        marks: fakeMarks(...marks),
        tables: tables.map((rows) => fakeTable(...rows)),
        passage: [{ segments: marks.map((_, mark) => ({ mark })) }],
      }),
    );

/** Boxes that are mostly right, so that many get through. */
const distinct = (min: number, max = 5) =>
  fc.uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: min, maxLength: max });
const likely: { readonly [K in Kind]: fc.Arbitrary<Partial<AuthoredBox>> } = {
  choose: fc
    .tuple(distinct(2), fc.array(fc.boolean(), { minLength: 5 }), fc.boolean())
    .map(([texts, rights, ordered]) => ({
      items: texts.map((text, at) => fakeItem(`[${rights[at] ? 'x' : ' '}] ${text}`, { ordered })),
    })),
  order: distinct(2).map((texts) => ({ items: texts.map((text) => fakeItem(text, { ordered: true })) })),
  match: fc.tuple(distinct(2), distinct(5)).map(([lefts, rights]) => ({
    tables: [fakeTable('h | h', ...rights.map((right, at) => `${lefts[at] ?? ''} | ${right}`))],
  })),
  fill: fc
    .tuple(
      fc.array(distinct(1, 3), { minLength: 1, maxLength: 4 }),
      fc.option(fc.shuffledSubarray([...'aabbcdefg'], { minLength: 5 })),
    )
    .map(([blanks, bank]) => ({
      marks: fakeMarks(...blanks.map((options) => options.join('|'))),
      passage: [{ segments: blanks.map((_, mark) => ({ mark })) }],
      attributes: bank ? { bank: bank.join(' ') } : {},
    })),
  sort: fc.tuple(distinct(2, 3), distinct(3, 7)).map(([groups, cards]) => ({
    items: groups.map((group, at) =>
      fakeItem(group, {
        children: cards.filter((_, card) => card % groups.length === at).map((text) => fakeItem(text)),
      }),
    ),
  })),
  spot: fc.array(fc.constantFrom('a', 'b', '!a', '!b'), { minLength: 2, maxLength: 5 }).map((marks) => ({
    marks: fakeMarks(...marks),
    passage: [{ segments: marks.map((_, mark) => ({ mark })) }],
    items: [fakeItem(`${marks[0]?.replace('!', '')} — why`)],
  })),
  typing: fc.tuple(distinct(1), fc.constantFrom('keys', 'words', 'text', 'symbols')).map(([texts, mode]) => ({
    attributes: { mode },
    target: { at: { line: 2, column: 1 }, lines: [lineOf(texts.join(' '))] },
  })),
  ime: fc.constantFrom('你', '好', '你好').map((text) => ({
    target: { at: { line: 2, column: 1 }, lines: [lineOf(text)] },
    dictionary: { syllables: { ni: '你泥', hao: '好号' }, phrases: [['你好', 'ni hao']] },
  })),
  practice: distinct(2).map((keys) => ({ attributes: { keys: keys.join('') } })),
  code: fc
    .tuple(distinct(1), fc.constantFrom('python', 'javascript'), fc.constantFrom('goals', 'free', 'predict'))
    .map(([texts, lang, mode]) => ({
      attributes: { lang, ...(mode === 'goals' ? {} : { [mode]: true as const }) },
      fences: [fakeFence(`${lang} start`, 'a'), ...(mode === 'goals' ? [fakeFence(`${lang} solution`, 'b')] : [])],
      items:
        mode === 'goals'
          ? texts.map((text) => fakeItem(`输出里有“${text}”`))
          : mode === 'predict'
            ? [fakeItem('[x] a', { ordered: true }), fakeItem('[ ] b', { ordered: true })]
            : [],
    })),
  think: distinct(0).map((texts) => ({ items: texts.map((text) => fakeItem(`[ ] ${text}`)) })),
};

const SYLLABLES: Readonly<Record<string, string>> = { 你: 'ni', 好: 'hao' };
function lineOf(text: string): TargetLine {
  return Array.from(text, (char) => ({ text: char, syllable: SYLLABLES[char] }));
}

const cases = Object.entries(schemas).map(([kind, schema]) => ({
  kind: kind as Kind,
  schema: schema as unknown as KindSchema,
  engine: engines[kind as Kind] as Engine<Exercise, unknown, unknown>,
  ofKind: samples[kind as Kind] as readonly Sample<Exercise, unknown>[],
}));

describe.each(cases)('$kind', ({ kind, schema, engine, ofKind }) => {
  it('never throws', () => {
    fc.assert(
      fc.property(boxes(kind), (box) => {
        expect(() => schema.schema.safeParse(box)).not.toThrow();
      }),
    );
  });

  it('lets only exercises through that can be solved, and are not solved at the start', () => {
    fc.assert(
      fc.property(likely[kind], fc.nat(), (parts, seed) => {
        const parsed = schema.schema.safeParse(fakeBox(kind, parts));
        fc.pre(parsed.success);
        const exercise = parsed.data;
        expect(exercise.kind).toBe(kind);
        const start = engine.start(exercise, seed);
        expect(engine.grade(exercise, start).passed).toBe(false);
        const solved = engine.solve(exercise, start);
        expect(engine.grade(exercise, solved).passed).toBe(true);
        expect(engine.restore(exercise, solved)).toStrictEqual(solved);
        const assisted = Array.from({ length: 20 }).reduce((state) => engine.assist(exercise, state), start);
        expect(engine.restore(exercise, assisted)).toStrictEqual(assisted);
      }),
    );
  });

  it('tells an attribute it does not know, at its place', () => {
    const box = fakeBox(kind, { attributes: { color: 'red' } });
    expect(problemsOf(schema.schema, box)).toContain('attribute-unknown attributes.color');
  });

  it('points every issue at something in the box', () => {
    fc.assert(
      fc.property(boxes(kind), (box) => {
        for (const { path } of schema.schema.safeParse(box).error?.issues ?? []) {
          const node = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], box);
          expect(node).toBeDefined();
        }
      }),
    );
  });

  it('knows what its samples’ revision covers, without their texts', () => {
    for (const { exercise } of ofKind) {
      const graded = schema.grading(exercise);
      expect(JSON.parse(JSON.stringify(graded))).toStrictEqual(graded);
      expect(JSON.stringify(graded)).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

it('gives every box and attribute a Chinese name of its own', () => {
  const names = cases.map(({ schema }) => schema.names.zh);
  expect(new Set(names).size).toBe(names.length);
  for (const { schema } of cases) {
    const zh = Object.values(schema.attributes).map((fact) => fact.zh);
    expect(new Set(zh).size).toBe(zh.length);
  }
});
