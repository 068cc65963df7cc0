import { expect, test } from 'vitest';
import { listLesson } from './list-lesson.ts';

const course = (lessons: string) => `# the course
title: { zh: 阶梯,   en: "Steps" } # two spaces too many
levels:
- slug: start
  units:
    - slug: typing
      lessons: ${lessons}
    - slug: files
      lessons: [folders]
`;

test('a lesson joins a list on one line', () => {
  expect(listLesson(course('[a, b]'), 'typing', 'c')).toBe(course('[a, b, c]'));
  expect(listLesson(course('[]'), 'typing', 'c')).toBe(course('[c]'));
});

test('a lesson joins a list of lines below the last one and its comment', () => {
  const before = course('\n        - a\n        - b # later\n        # the end');
  expect(listLesson(before, 'typing', 'c')).toBe(
    course('\n        - a\n        - b # later\n        - c\n        # the end'),
  );
});

test('line ends of Windows stay', () => {
  const before = course('\n        - a').replaceAll('\n', '\r\n');
  expect(listLesson(before, 'typing', 'c')).toBe(course('\n        - a\n        - c').replaceAll('\n', '\r\n'));
});

test('a unit that is not there is an error', () => {
  expect(() => listLesson(course('[a]'), 'nowhere', 'c')).toThrow('nowhere');
});
