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

  it('takes the first that is not done once the last is', () => {
    expect([next([done('two', 1)]), next([done('two', 1)], pathway)]).toEqual(['one', 'three']);
    expect(next([...oneDone])).toBe('two');
  });

  it('comes back to a lesson that was left half done', () => {
    expect(next([done('one', 1), done('two', 2)])).toBe('one');
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
