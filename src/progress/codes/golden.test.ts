import { expect, it } from 'vitest';
import type { CodeFacts } from './code-facts.ts';
import type { LessonState } from './lesson-states.ts';
import { readCode } from './read-code.ts';
import { COURSE, withoutTail } from './sample-codes.ts';
import { writeCode } from './write-code.ts';

/** Codes of version 1 as they stand on paper somewhere: they are readable for ever, so no line here may ever change. */

const statesOf = (text: string): readonly LessonState[] =>
  withoutTail(Array.from(text, (letter) => (letter === 'd' ? 'done' : letter === 'w' ? 'working' : 'fresh')));
const short = (place: number | undefined, stars: number): CodeFacts => ({ kind: 'short', place, stars });
const full = (states: string, opened = 12, learner = 'k7m2'): CodeFacts => ({
  ...{ kind: 'full', states: statesOf(states), opened, learner },
});

it.each<readonly [string, CodeFacts]>([
  ['2J1K 0MT0', short(0, 0)],
  ['2K8K TH1Y', short(20, 20)],
  ['2R7X 718E', short(82, 82)],
  ['2J03 801T', short(undefined, 83)],
  ['52YY YVFM', short(998, 999)],
  ['A000 007N TJ', full('', 0, '0000')],
  ['AYYY YYYH 5M', full('', 31, '----')],
  ['A9RW 9HK3 WE', full('d')],
  ['H9RW 9HH4 X7Y7 A', full(`${'d'.repeat(20)}w`)],
  ['H9RW 9HH6 N3MN E', full('d'.repeat(83))],
  ['99RW 9HEM HR9E JN6M K', full('d  d  d     d             d    w')],
  ['FWKN M7K6 HYTK 3FW2 2YAE', full('dw '.repeat(27), 28, '_x9b')],
  ['K9RW 9H9R PH58 5HV', full(`${' '.repeat(998)}d`)],
])('%s', (code, facts) => {
  expect(readCode(code, COURSE)).toEqual({ ok: true, value: facts });
  expect(writeCode(facts, COURSE)).toBe(code);
});
