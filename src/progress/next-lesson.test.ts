import { describe, expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { foldCourse } from './fold-course.ts';
import { nextLesson } from './next-lesson.ts';
import { attemptOf, courseOf, lessonOf } from './sample-course.ts';

const course = courseOf([
  lessonOf('soon', '', { state: 'coming' }),
  lessonOf('one', 'a b'),
  lessonOf('two', 'a', { requires: ['c/u/three'] }),
  lessonOf('three', 'a'),
]);
const pathway = {
  slug: 'p',
  title: { zh: 'p', en: 'p' },
  lessons: ['c/u/soon', 'c/u/unknown', 'c/u/three', 'c/u/one'],
};
const next = (attempts: readonly Attempt[], along?: typeof pathway) =>
  nextLesson(course, foldCourse(course, attempts), along)?.slug;

const done = (lesson: string, seq: number): Attempt => attemptOf(`${lesson}#a`, 'ok', `d:${seq}`);
const oneDone = [done('one', 1), attemptOf('one#b', 'ok', 'd:2')];

describe('nextLesson', () => {
  it('begins with the first lesson that is there, of the pathway if there is one', () => {
    expect([next([]), next([], pathway)]).toEqual(['one', 'three']);
  });

  it('goes on with the lesson that was worked on last, also off the pathway', () => {
    const worked = [attemptOf('two#a', 'miss', 'd:2'), done('one', 1)];
    expect([next(worked), next(worked, pathway)]).toEqual(['two', 'two']);
  });

  it('goes on in the unit once the last is done, then round to what was left out there', () => {
    expect(next([...oneDone])).toBe('two');
    expect(next([done('two', 1)])).toBe('three');
    expect(next([done('two', 1), done('three', 2)])).toBe('one');
  });

  it('comes back to a lesson of the unit that was left half done', () => {
    expect(next([done('one', 1), done('two', 2), done('three', 3)])).toBe('one');
  });

  it('takes the first of the pathway that is not done, wherever the last one was', () => {
    expect(next([done('two', 1)], pathway)).toBe('three');
    expect(next([done('three', 1)], pathway)).toBe('one');
  });

  it('takes the first of the course that is not done once the unit is', () => {
    const units = courseOf([
      lessonOf('one', 'a'),
      lessonOf('two', 'a', { unit: 'v' }),
      lessonOf('three', 'a', { unit: 'v' }),
      lessonOf('four', 'a', { unit: 'w' }),
    ]);
    const after = (...lessons: readonly string[]) =>
      nextLesson(
        units,
        foldCourse(
          units,
          lessons.map((lesson, seq) => done(lesson, seq + 1)),
        ),
      )?.slug;
    expect(after('three')).toBe('two');
    expect(after('two', 'three')).toBe('one');
    expect(after('one', 'two', 'three')).toBe('four');
  });

  it('has nothing more when all is done, along the pathway when that is done', () => {
    const along = [...oneDone, done('three', 3)];
    expect([next(along, pathway), next(along)]).toEqual([undefined, 'two']);
    expect(next([...along, done('two', 4)])).toBeUndefined();
  });

  it('does not lead to a lesson whose file was taken away', () => {
    const gone = courseOf([lessonOf('one', '', { state: 'coming' }), lessonOf('two', 'a')]);
    expect(nextLesson(gone, foldCourse(gone, [done('one', 1)]))?.slug).toBe('two');
  });
});
