import type { LessonProgress } from '../fold-lesson.ts';
import type { Choose } from './choices.ts';

export type LessonState = LessonProgress['state'];

/** A code has room for lessons of the places 0 … 998. */
export const MOST_LESSONS = 999;

const STATES: readonly LessonState[] = ['fresh', 'working', 'done'];
const END = STATES.length;

/**
 * How likely a lesson is fresh, working or done, or that all lessons from here on are fresh, after one that is fresh,
 * working or done, and at the beginning: lessons are mostly done in order. What has come becomes likelier, so that a way
 * which jumps about costs little more than it must. Codes on paper depend on these numbers: they never change.
 */
const WEIGHTS = [
  [6, 1, 2, 0],
  [4, 2, 2, 6],
  [1, 1, 8, 3],
  [2, 1, 8, 2],
];
const LEARNT = 3;

/** Writes or reads the lessons' states by place; the fresh ones at the end are neither written nor read. */
export function chooseStates(choose: Choose, wanted: readonly LessonState[]): readonly LessonState[] {
  const weights = WEIGHTS.map((row) => [...row]);
  const length = wanted.reduce((last, state, place) => (state === 'fresh' ? last : place + 1), 0);
  const states: LessonState[] = [];
  let before = END;
  while (states.length < MOST_LESSONS) {
    const next = states.length < length ? STATES.indexOf(wanted[states.length] ?? 'fresh') : END;
    const row = weights[before] ?? [];
    before = choose(row, next);
    row[before] = (row[before] ?? 0) + LEARNT;
    const state = STATES[before];
    if (state === undefined) break;
    states.push(state);
  }
  return states;
}
