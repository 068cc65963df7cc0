import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { foldCourse } from './fold-course.ts';
import { foldLesson } from './fold-lesson.ts';
import { nextLesson } from './next-lesson.ts';
import { attemptOf, courseOf, lessonOf } from './sample-course.ts';
import { foldSkills } from './skills.ts';

const one = lessonOf('one', 'a b', { skills: ['mouse'] });
const two = lessonOf('two', 'a b?', { skills: ['mouse', 'file'] });
const soon = lessonOf('soon', '', { state: 'coming' });
const course = courseOf([one, soon, two], ['mouse', 'file']);

/** Histories as machines make them: a device never gives a number twice; clocks say anything. */
const history: fc.Arbitrary<readonly Attempt[]> = fc
  .array(
    fc.record({
      exercise: fc.constantFrom('one#a', 'one#b', 'two#a', 'two#b', 'two#gone', 'other#a'),
      outcome: fc.constantFrom('ok' as const, 'ok+help' as const, 'miss' as const),
      device: fc.constantFrom('d', 'e', 'f'),
      at: fc.nat(20),
      revision: fc.constantFrom('r0', 'r1'),
    }),
    { maxLength: 40 },
  )
  .map((steps) =>
    steps.map(({ exercise, outcome, device, at, revision }, index) =>
      attemptOf(exercise, outcome, `${device}:${index}@${at}`, { revision }),
    ),
  );

const shuffledWithRepetitions = (attempts: readonly Attempt[]): fc.Arbitrary<readonly Attempt[]> =>
  fc
    .tuple(fc.shuffledSubarray([...attempts], { minLength: attempts.length }), fc.shuffledSubarray([...attempts]))
    .map(([all, again]) => [...all, ...again]);

const everything = (attempts: readonly Attempt[]) => {
  const progress = foldCourse(course, attempts);
  return { progress, skills: foldSkills(course, progress), next: nextLesson(course, progress)?.address };
};

describe('foldCourse', () => {
  it('holds every lesson in the course’s order, coming ones too', () => {
    const { lessons, lastLesson } = foldCourse(course, []);
    expect([...lessons.keys()]).toEqual(['c/u/one', 'c/u/soon', 'c/u/two']);
    expect([...lessons.values()].map((lesson) => lesson.state)).toEqual(['fresh', 'fresh', 'fresh']);
    expect(lastLesson).toBeUndefined();
  });

  it('says which lesson was worked on last, of those that are still there', () => {
    const attempts = [
      attemptOf('two#a', 'miss', 'd:1@90'),
      attemptOf('one#a', 'ok', 'd:2@5'),
      attemptOf('gone#a', 'ok', 'd:3'),
    ];
    expect(foldCourse(course, attempts).lastLesson).toBe('c/u/one');
  });

  it('makes the same of any order and of repetitions', () => {
    const pairs = history.chain((attempts) => fc.tuple(fc.constant(attempts), shuffledWithRepetitions(attempts)));
    fc.assert(
      fc.property(pairs, ([attempts, mixed]) => {
        expect(everything(mixed)).toEqual(everything(attempts));
      }),
    );
  });

  it('never takes back what is passed or done when attempts are added', () => {
    fc.assert(
      fc.property(history, fc.nat(40), (attempts, cut) => {
        const [before, after] = [foldCourse(course, attempts.slice(0, cut)), foldCourse(course, attempts)];
        for (const [address, lesson] of before.lessons) {
          const later = after.lessons.get(address);
          expect(later?.passed).toBeGreaterThanOrEqual(lesson.passed);
          if (lesson.state === 'done') expect(later?.state).toBe('done');
          for (const [id, { passed }] of lesson.exercises) {
            if (passed) expect(later?.exercises.get(id)?.passed).toBe(true);
          }
        }
      }),
    );
  });

  it('agrees with the fold of each lesson alone', () => {
    fc.assert(
      fc.property(history, (attempts) => {
        for (const lesson of [one, soon, two]) {
          expect(foldCourse(course, attempts).lessons.get(lesson.address)).toEqual(foldLesson(lesson, attempts));
        }
      }),
    );
  });
});
