import { expect, test } from 'vitest';
import { reportPair } from './report-pair.ts';
import { compileSample } from './sample-lesson.ts';

const BOXES = {
  a: ':::choose{#a}\nA?\n1. [x] b\n    > c\n2. [ ] d\n    > e\n:::\n',
  b: ':::order{#b}\nB?\n1. c\n2. d\n:::\n',
};
const WORDS = ':::words\n- **a**: b\n- **c**: d\n:::\n';

/** What is told about a pair, as `file line:column code`, lines counted from the body. */
const told = (zh: string | undefined, en: string | undefined): readonly string[] =>
  reportPair({
    zh: zh === undefined ? undefined : compileSample(zh),
    en: en === undefined ? undefined : compileSample(en, { lang: 'en' }),
  }).map(({ file, line, column, code }) => `${file.slice(-5)} ${line - 6}:${column} ${code}`);

test('files that agree are told nothing', () => {
  expect(told(BOXES.a + WORDS + BOXES.b, BOXES.a + WORDS + BOXES.b)).toEqual([]);
});

test.each([
  ['an id in one language only', BOXES.a, BOXES.b, ['zh.md 1:11 id-one-language', 'en.md 1:10 id-one-language']],
  ['an id used twice', BOXES.a + BOXES.a, BOXES.a + BOXES.b, ['zh.md 8:11 id-duplicate', 'en.md 8:10 id-one-language']],
  ['another kind', BOXES.a, BOXES.b.replace('#b', '#a'), ['en.md 1:1 pair-kind']],
  [
    'another right option',
    BOXES.a,
    BOXES.a.replace('[x]', '[ ]').replace('2. [ ]', '2. [x]'),
    ['en.md 1:1 pair-parts'],
  ],
  ['another number of parts', BOXES.b, BOXES.b.replace('2. d', '2. d\n3. e'), ['en.md 1:1 pair-parts']],
  ['optional in one only', BOXES.b, BOXES.b.replace('#b', '#b optional'), ['en.md 1:1 pair-optional']],
  ['another order', BOXES.a + BOXES.b, BOXES.b + BOXES.a, ['en.md 1:1 pair-order']],
  ['another number of cards', WORDS, WORDS.replace('- **c**: d\n', ''), ['en.md 1:1 pair-words']],
  ['no cards at all', WORDS, '', ['en.md -5:1 pair-words']],
  ['one language only', BOXES.a, undefined, ['zh.md -5:1 lesson-one-language']],
])('%s', (_name, zh, en, expected) => {
  expect(told(zh, en)).toEqual(expected);
});

test('while an id is missing, nobody can say which exercise has no partner', () => {
  expect(told(BOXES.a + BOXES.b, BOXES.a.replace('{#a}', '') + BOXES.b)).toEqual([]);
});

test('an exercise that could not be compiled is not compared', () => {
  expect(told(BOXES.a, BOXES.a.replace('[x]', '[ ]'))).toEqual([]);
});
