import { describe, expect, it } from 'vitest';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { certificate } from './certificate.ts';
import { foldPupil } from './fold-pupil.ts';

const course = courseOf(
  [lessonOf('one', 'a b', { skills: ['mouse'] }), lessonOf('two', 'a', { skills: ['mouse', 'keys'] })],
  ['mouse', 'keys'],
);
const learner = {
  id: 'a',
  nickname: '小雨',
  animal: 'panda',
  guest: false,
  group: '',
  createdAt: 0,
  seenAt: 0,
  settings: {},
};
const of = (...attempts: Parameters<typeof foldPupil>[2]) =>
  certificate(foldPupil(course, learner, attempts, () => ''));

describe('a certificate', () => {
  it('names each skill that was shown, with what was done for it', () => {
    const made = of(attemptOf('one#a', 'ok', 'd:1'), attemptOf('one#b', 'ok+help', 'd:2', { durationMs: 150_000 }));
    expect(made).toMatchObject({ lessonsDone: 1, answers: 2, minutes: 3 });
    expect(made?.skills).toEqual([{ skill: course.skills[0], passed: 2, firstTry: 1, fromCode: 0 }]);
  });

  it('does not name a skill that was only begun', () => {
    expect(of(attemptOf('one#a', 'ok', 'd:1'))).toBeUndefined();
  });

  it('tells what a save code says apart from what was done by hand', () => {
    const made = of(attemptOf('one#a', 'ok', 'd:1'), attemptOf('one#b', 'ok', 'd:2', { source: 'code' }));
    expect(made?.skills).toEqual([{ skill: course.skills[0], passed: 1, firstTry: 1, fromCode: 1 }]);
  });

  it('is not made of a save code alone', () => {
    expect(of(attemptOf('two#a', 'ok', 'd:1', { source: 'code' }))).toBeUndefined();
  });
});
