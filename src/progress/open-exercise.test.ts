import { describe, expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { foldLesson } from './fold-lesson.ts';
import { openExercise } from './open-exercise.ts';
import { attemptOf, lessonOf } from './sample-course.ts';

const lesson = lessonOf('one', 'a b? c d');
const open = (...attempts: readonly Attempt[]) => openExercise(lesson, foldLesson(lesson, attempts))?.id;
const passed = (exercise: string, seq: number): Attempt => attemptOf(`one#${exercise}`, 'ok', `d:${seq}`);

describe('openExercise', () => {
  it('is the first that is not passed, tried or not; optional ones are passed over', () => {
    expect(open(passed('a', 1))).toBe('c/u/one#c');
    expect(open(passed('a', 1), attemptOf('one#c', 'miss', 'd:2'), passed('d', 3))).toBe('c/u/one#c');
    expect(open(passed('a', 1), passed('c', 2))).toBe('c/u/one#d');
  });

  it("is none where one begins at the lesson's top", () => {
    expect(open()).toBeUndefined();
    expect(open(attemptOf('one#a', 'miss', 'd:1'), passed('c', 2))).toBeUndefined();
    expect(openExercise(lesson, undefined)).toBeUndefined();
  });

  it('is none once the lesson is done', () => {
    expect(open(passed('a', 1), passed('c', 2), passed('d', 3))).toBeUndefined();
  });
});
