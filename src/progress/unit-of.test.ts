import { expect, it } from 'vitest';
import { courseOf, lessonOf } from './sample-course.ts';
import { unitOf } from './unit-of.ts';

it('finds the unit of an exercise by its address, also if the exercise itself is gone', () => {
  const courses = [courseOf([lessonOf('one', 'a')])];
  expect(unitOf(courses, 'c/u/one#a')?.slug).toBe('u');
  expect(unitOf(courses, 'c/u/gone#a')?.slug).toBe('u');
  expect(unitOf(courses, 'c/gone/one#a')).toBeUndefined();
  expect(unitOf(courses, 'gone/u/one#a')).toBeUndefined();
});
