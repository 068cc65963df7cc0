import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../exercises/attempt.ts';
import type { Learner } from '../../records/model.ts';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { foldPupil } from './fold-pupil.ts';

const course = courseOf(
  [lessonOf('one', 'a b extra?', { skills: ['s'] }), lessonOf('two', 'a b', { skills: ['s'] })],
  ['s'],
);
const learner: Learner = {
  ...{ id: 'a', nickname: '小雨', animal: 'panda', guest: false, group: '', createdAt: 0, seenAt: 0, settings: {} },
};
const DAY = 10;
const dayOf = (at: number): string => `2026-11-${String(Math.floor(at / DAY) + 1).padStart(2, '0')}`;
const fold = (attempts: readonly Attempt[]) => foldPupil(course, learner, attempts, dayOf);

/** Attempts of several machines, each with its own clock, some from a code, some of a course that is not looked at. */
const logs: fc.Arbitrary<readonly Attempt[]> = fc
  .array(
    fc.record({
      exercise: fc.constantFrom('one#a', 'one#b', 'one#extra', 'two#a', 'two#b', 'two#gone'),
      outcome: fc.constantFrom('ok' as const, 'miss' as const, 'miss' as const, 'ok+help' as const),
      device: fc.constantFrom('d', 'e', 'f'),
      at: fc.nat(99),
      told: fc.nat(9).map((dice) => dice === 0),
      answer: fc.constantFrom({ chosen: [1] }, { chosen: [0, 2] }),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const numbers: Record<string, number> = {};
    return drafts.map(({ exercise, outcome, device, at, told, answer }) => {
      numbers[device] = (numbers[device] ?? 0) + 1;
      const place = `${device}:${numbers[device]}@${at}`;
      return attemptOf(exercise, outcome, place, { answer, ...(told ? { source: 'code' as const } : {}) });
    });
  });

const shuffledTwice = logs.chain((attempts) =>
  fc.tuple(
    fc.constant(attempts),
    fc.shuffledSubarray([...attempts, ...attempts], { minLength: attempts.length * 2, maxLength: attempts.length * 2 }),
  ),
);

describe('the report of a child', () => {
  it('is the same for any order of attempts, repetitions too', () => {
    fc.assert(
      fc.property(shuffledTwice, ([attempts, mixed]) => {
        expect(fold(mixed)).toEqual(fold(attempts));
      }),
    );
  });

  it('tells what two did together', () => {
    const pair = attemptOf('one#a', 'ok', 'd:1', { together: 'other' });
    expect(fold([pair, attemptOf('one#b', 'ok', 'd:2')])).toMatchObject({ answers: 2, together: 1 });
  });

  it('adds up: days, exercises and totals tell of the same answers', () => {
    fc.assert(
      fc.property(logs, (attempts) => {
        const byHand = attempts.filter(({ source }) => source !== 'code');
        const { answers, workedMs, days, exercises, progress } = fold(attempts);
        expect(answers).toBe(byHand.length);
        expect(days.reduce((sum, day) => sum + day.answers, 0)).toBe(answers);
        expect(days.reduce((sum, day) => sum + day.workedMs, 0)).toBe(workedMs);
        const inCourse = byHand.filter(({ exercise }) => !exercise.endsWith('gone'));
        expect([...exercises.values()].reduce((sum, { tries }) => sum + tries, 0)).toBe(inCourse.length);
        const shown = [...progress.lessons.values()].flatMap((lesson) => [...lesson.exercises]);
        for (const [id, known] of shown) {
          expect(exercises.get(id)?.passed ?? false).toBe(known.shown);
          expect(exercises.get(id)?.firstTry ?? false).toBe(known.firstTry);
        }
      }),
    );
  });

  it('does not take what a code says for evidence', () => {
    fc.assert(
      fc.property(logs, (attempts) => {
        const told = fold(attempts.map((attempt) => ({ ...attempt, source: 'code' as const })));
        expect(told).toMatchObject({ answers: 0, workedMs: 0, firstAt: undefined, stuck: undefined, days: [] });
        expect(told.exercises.size).toBe(0);
      }),
    );
  });

  it('says how hard each exercise was', () => {
    const { exercises } = fold([
      attemptOf('one#a', 'miss', 'd:1', { answer: { chosen: [2] } }),
      attemptOf('one#a', 'miss', 'd:2', { answer: { chosen: [2] }, help: 'step' }),
      attemptOf('one#a', 'miss', 'd:3', { answer: { chosen: [1] }, revision: 'older' }),
      attemptOf('one#a', 'ok+help', 'd:4'),
      attemptOf('one#a', 'miss', 'd:5', { answer: { chosen: [1] } }),
      attemptOf('one#b', 'ok', 'd:6'),
    ]);
    expect(exercises.get('c/u/one#a')).toEqual({
      ...{ tries: 5, passed: true, firstTry: false, missesBefore: 3, help: 'step', workedMs: 5000 },
      wrong: new Map([
        ['{"answer":{"chosen":[2]}}', 2],
        ['{"answer":{"chosen":[1]}}', 1],
      ]),
    });
    expect(exercises.get('c/u/one#b')).toMatchObject({ tries: 1, firstTry: true, missesBefore: 0, help: 'none' });
  });

  it('tells day by day what was passed for the first time, and which lessons that made done', () => {
    const { days } = fold([
      attemptOf('one#a', 'ok', 'd:1@5'),
      attemptOf('one#a', 'ok', 'd:2@6'),
      attemptOf('one#b', 'ok', 'd:3@15'),
      attemptOf('one#extra', 'ok', 'd:4@16'),
      attemptOf('two#a', 'ok', 'd:5@17', { source: 'code' }),
      attemptOf('two#a', 'ok', 'd:6@18'),
      attemptOf('two#b', 'ok', 'd:7@25'),
    ]);
    expect(days).toEqual([
      { day: '2026-11-01', answers: 2, passed: 1, lessonsDone: [], workedMs: 2000 },
      { day: '2026-11-02', answers: 3, passed: 2, lessonsDone: ['c/u/one'], workedMs: 3000 },
      { day: '2026-11-03', answers: 1, passed: 1, lessonsDone: ['c/u/two'], workedMs: 1000 },
    ]);
  });
});
