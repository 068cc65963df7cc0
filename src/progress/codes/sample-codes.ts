import * as fc from 'fast-check';
import type { CodeFacts, FullFacts, ShortFacts } from './code-facts.ts';
import type { LessonState } from './lesson-states.ts';

/** Facts, codes and slips for this folder's tests. */

export const COURSE = 'stepping-up';

const state = fc.constantFrom<LessonState>('fresh', 'working', 'done');
const idSign = fc.constantFrom(...'0123456789bcdfghjkmnpqrstvwxyz_-');

/** Any states, and those of somebody who goes through the course in its order. */
const states = fc.oneof(
  fc.array(state, { maxLength: 120 }),
  fc.nat(83).map((count) => Array<LessonState>(count).fill('done')),
);

export const anyFull: fc.Arbitrary<FullFacts> = fc.record({
  kind: fc.constant('full' as const),
  states: states.map(withoutTail),
  opened: fc.nat(31),
  learner: fc.array(idSign, { minLength: 4, maxLength: 4 }).map((signs) => signs.join('')),
});

export const anyShort: fc.Arbitrary<ShortFacts> = fc.record({
  kind: fc.constant('short' as const),
  place: fc.option(fc.nat(998), { nil: undefined }),
  stars: fc.nat(999),
});

export const anyFacts: fc.Arbitrary<CodeFacts> = fc.oneof(anyShort, anyFull);

export function withoutTail(all: readonly LessonState[]): readonly LessonState[] {
  const last = all.map((one) => one !== 'fresh').lastIndexOf(true);
  return all.slice(0, last + 1);
}

export const SIGNS = '0123456789AEFHJKMNPRTVWXY';

export const bare = (code: string): string => code.replace(/ /g, '');

export const withSign = (code: string, index: number, sign: string): string =>
  code.slice(0, index) + sign + code.slice(index + 1);

export const swapped = (code: string, index: number): string =>
  code.slice(0, index) + code.charAt(index + 1) + code.charAt(index) + code.slice(index + 2);
