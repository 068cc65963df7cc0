import { describe, expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { foldLesson } from './fold-lesson.ts';
import { attemptOf, lessonOf } from './sample-course.ts';

const lesson = lessonOf('l', 'one two extra?');
const exercise = (...attempts: readonly Attempt[]) => foldLesson(lesson, attempts).exercises.get('c/u/l#one');

describe('foldLesson', () => {
  it('is fresh without attempts, and knows how many exercises count', () => {
    expect(foldLesson(lesson, [])).toEqual({ state: 'fresh', passed: 0, required: 2, exercises: new Map() });
  });

  it.each([
    ['a miss', [attemptOf('l#one', 'miss', 'd:1')], 'working', 0],
    ['one of two passed', [attemptOf('l#one', 'ok', 'd:1')], 'working', 1],
    ['an optional one passed', [attemptOf('l#extra', 'ok', 'd:1')], 'working', 0],
    ['all but the optional one passed', [attemptOf('l#one', 'ok', 'd:1'), attemptOf('l#two', 'ok', 'd:2')], 'done', 2],
    ['other lessons only', [attemptOf('other#one', 'ok', 'd:1')], 'fresh', 0],
    ['an exercise that is gone', [attemptOf('l#gone', 'ok', 'd:1')], 'fresh', 0],
  ] as const)('after %s', (_name, attempts, state, passed) => {
    expect(foldLesson(lesson, attempts)).toMatchObject({ state, passed, required: 2 });
  });

  it('is never done without exercises, and done with nothing but optional ones when all are passed', () => {
    const optional = lessonOf('l', 'one? two?');
    expect(foldLesson(lessonOf('l', ''), []).state).toBe('fresh');
    expect(foldLesson(optional, [attemptOf('l#one', 'ok', 'd:1')]).state).toBe('working');
    expect(foldLesson(optional, [attemptOf('l#one', 'ok', 'd:1'), attemptOf('l#two', 'ok', 'd:2')]).state).toBe('done');
  });

  it('is worked on again when an exercise was added to it', () => {
    const done = [attemptOf('l#one', 'ok', 'd:1'), attemptOf('l#two', 'ok', 'd:2')];
    expect(foldLesson(lessonOf('l', 'one two three'), done)).toMatchObject({
      state: 'working',
      passed: 2,
      required: 3,
    });
  });

  it('lists the tried exercises in the lesson’s order', () => {
    const attempts = [attemptOf('l#extra', 'ok', 'd:1'), attemptOf('l#one', 'miss', 'd:2')];
    expect([...foldLesson(lesson, attempts).exercises.keys()]).toEqual(['c/u/l#one', 'c/u/l#extra']);
  });

  it('leaves a passed exercise passed after a later miss, and counts the tries', () => {
    const progress = exercise(attemptOf('l#one', 'ok', 'd:1'), attemptOf('l#one', 'miss', 'd:2'));
    expect(progress).toEqual({ passed: true, tries: 2, firstTry: true, shown: true, changed: false, last: 'failed' });
  });

  it.each([
    ['right at once', [attemptOf('l#one', 'ok', 'd:1')], true],
    ['right with a hint', [attemptOf('l#one', 'ok+help', 'd:1')], false],
    ['right after misses that were not recorded', [attemptOf('l#one', 'ok', 'd:1', { misses: 1 })], false],
    ['right after a shown answer', [attemptOf('l#one', 'ok', 'd:1', { help: 'answer' })], false],
    ['right after a miss', [attemptOf('l#one', 'ok', 'd:2'), attemptOf('l#one', 'miss', 'd:1')], false],
    ['right at once, later missed', [attemptOf('l#one', 'miss', 'd:2'), attemptOf('l#one', 'ok', 'd:1')], true],
    [
      'right on this machine after a miss on another',
      [attemptOf('l#one', 'ok', 'b:1@9'), attemptOf('l#one', 'miss', 'a:7@8')],
      false,
    ],
  ] as const)('says whether it was the first try: %s', (_name, attempts, firstTry) => {
    expect(exercise(...attempts)?.firstTry).toBe(firstTry);
  });

  it('takes a save code at its word, but not for an answer', () => {
    const code = attemptOf('l#one', 'ok', 'd:1', { source: 'code' });
    const known = { passed: true, tries: 0, firstTry: false, shown: false, changed: false, last: 'passed' };
    expect(exercise(code)).toEqual(known);
    expect(exercise(code, attemptOf('l#one', 'ok', 'd:2'))).toEqual({ ...known, tries: 1, shown: true });
    expect(exercise(attemptOf('l#one', 'ok', 'd:1'), { ...code, id: 'later', seq: 2 })?.firstTry).toBe(true);
  });

  it('stays passed under an older revision and says that it has changed, until it is passed anew', () => {
    const old = attemptOf('l#one', 'ok', 'd:1', { revision: 'r0' });
    expect(exercise(old)).toMatchObject({ passed: true, changed: true });
    expect(exercise(old, attemptOf('l#one', 'miss', 'd:2'))).toMatchObject({ passed: true, changed: true });
    expect(exercise(old, attemptOf('l#one', 'ok', 'd:3'))).toMatchObject({ passed: true, changed: false });
    expect(exercise(attemptOf('l#one', 'miss', 'd:1', { revision: 'r0' }))?.changed).toBe(false);
  });
});
