import type { Attempt, NewAttempt } from '../../../src/exercises/attempt.ts';
import type { Draft } from '../../../src/records/model.ts';

const EXERCISE = 'stepping-up/safety/phishing#four-tricks';

/** An answer as `match` records it. */
export const sampleAttempt: NewAttempt = {
  exercise: EXERCISE,
  kind: 'match',
  revision: '0f3k2l9',
  durationMs: 42_000,
  misses: 1,
  hints: 1,
  help: 'hint',
  verdict: { passed: true, score: 1, parts: { 0: true, 1: true, 2: true, 3: true } },
  answer: { pairs: [0, 1, 2, 3] },
};

/** What is kept with it. */
export const sampleDraft: Draft = {
  learner: 'bench-learner',
  exercise: EXERCISE,
  revision: '0f3k2l9',
  at: 1,
  session: {
    state: { seed: 1, placed: [0, 1, 2, 3], held: null },
    phase: 'passed',
    misses: 1,
    hints: 1,
    help: 'hint',
    revealed: false,
    replies: [],
    activeMs: 0,
  },
};

/** The same attempt as a row of a learner's. */
export const sampleRow = (learner: string, number: number): Attempt => ({
  ...sampleAttempt,
  exercise: `stepping-up/unit-${number % 100}/lesson-${number % 10}#exercise-${number % 12}`,
  id: `row-${number}`,
  learner,
  lang: 'zh',
  device: 'bench-device',
  seq: number,
  at: 1_790_000_000_000 + number,
});
