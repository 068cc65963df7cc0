import { expect, test } from 'vitest';
import type { CourseFacts } from './course-facts.ts';
import { grownPlaces, placelessLessons, readPlaces, vanishedLessons } from './place-ledger.ts';

const FILE = 'demo/places.txt';
const told = (problems: readonly { code: string; line: number }[]) =>
  problems.map(({ code, line }) => `${code}:${line}`);
const factsOf = (...lessons: readonly string[]): CourseFacts => {
  const name = { zh: 'x', en: 'x' };
  const listed = lessons.map((slug, index) => ({ slug, at: { line: index + 10, column: 3 } }));
  const units = [{ slug: 'u', title: name, band: '3-4' as const, lessons: listed }];
  const levels = [{ slug: 'l', title: name, units }];
  return {
    ...{ slug: 'demo', file: 'demo/course.yaml', title: name, summary: name },
    levels,
    pathways: [],
    skills: new Map(),
  };
};

test('a ledger numbers lessons, retired ones behind a minus', () => {
  const { entries, problems } = readPlaces('\ufeff0 u/a\r\n\r\n- 1 u/b\n', FILE);
  expect(entries).toEqual([
    { place: 0, address: 'u/a', retired: false, line: 1 },
    { place: 1, address: 'u/b', retired: true, line: 3 },
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['a line that is none', '0 u/a\nu/b\n', ['place-line:2']],
  ['a number with a nought before it', '00 u/a\n', ['place-line:1']],
  ['a number that is left out', '0 u/a\n2 u/b\n3 u/c\n', ['place-number:2']],
  ['a beginning that is gone', '1 u/a\n', ['place-number:1']],
  ['a number used twice', '0 u/a\n0 u/b\n1 u/c\n', ['place-number:2']],
  ['a lesson with two numbers', '0 u/a\n- 1 u/a\n', ['place-twice:2']],
])('%s is told at its line', (_name, text, problems) => {
  expect(told(readPlaces(text, FILE).problems)).toEqual(problems);
});

test('a listed lesson without a number is told where it is listed; a retired one has its number', () => {
  const { entries } = readPlaces('0 u/a\n- 1 u/b\n', FILE);
  expect(placelessLessons(entries, factsOf('a', 'c', 'b'))).toMatchObject([
    { code: 'place-missing', file: 'demo/course.yaml', line: 11, column: 3, params: { address: 'u/c' } },
  ]);
});

test('a lesson that is listed no more is told at its line, with what it may be called now, unless it is retired', () => {
  const { entries } = readPlaces('0 u/home-row\n- 1 u/b\n2 u/top-row\n', FILE);
  expect(vanishedLessons(entries, factsOf('home-rows'), FILE)).toMatchObject([
    { code: 'place-vanished', line: 1, params: { address: 'u/home-row', place: '0', nearest: 'u/home-rows' } },
    { code: 'place-vanished', line: 3 },
  ]);
});

test('new lessons join at the end in the course’s order, each once', () => {
  const { entries } = readPlaces('0 u/b\n- 1 u/old\n', FILE);
  const grown = grownPlaces(entries, ['u/d', 'u/b', 'u/a']);
  expect(grown).toBe('0 u/b\n- 1 u/old\n2 u/d\n3 u/a\n');
  expect(grownPlaces(readPlaces(grown, FILE).entries, ['u/a', 'u/d', 'u/b'])).toBe(grown);
});
