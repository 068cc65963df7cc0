import { expect, test } from 'vitest';
import { temporaryContent } from '../../../tests/content/temporary-content.ts';
import { compileContent } from '../compile-content.ts';
import { newLesson } from './new-lesson.ts';
import { newWords } from './new-words.ts';

const COURSES = ['demo'];

test('a new lesson passes the checker, and is listed', async () => {
  const content = temporaryContent({});
  const made = newLesson(content.dir, 'demo/unit/home-row', COURSES);
  expect(made).toEqual({
    ok: true,
    value: { files: ['demo/unit/home-row/zh.md', 'demo/unit/home-row/en.md'], listed: true },
  });
  expect(content.read('demo/course.yaml')).toContain('lessons: [lesson, home-row] # the only one');
  const { problems } = await compileContent(content.dir);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['lesson-coming demo/course.yaml']);
});

test('a lesson that was listed as coming is not listed twice', () => {
  const content = temporaryContent({});
  const before = content.read('demo/course.yaml');
  expect(newLesson(content.dir, 'demo/unit/lesson/', COURSES)).toMatchObject({ ok: true, value: { listed: false } });
  expect(content.read('demo/course.yaml')).toBe(before);
});

test('a new lesson gets its number, in a course that numbers its lessons', async () => {
  const content = temporaryContent({ 'demo/places.txt': '0 unit/lesson\n' });
  newLesson(content.dir, 'demo/unit/home-row', COURSES);
  expect(content.read('demo/places.txt')).toBe('0 unit/lesson\n1 unit/home-row\n');
  const { problems } = await compileContent(content.dir);
  expect(problems.map(({ code }) => code)).toEqual(['lesson-coming']);
});

test('what is there is never overwritten', () => {
  const content = temporaryContent({ 'demo/unit/home-row/en.md': 'mine' });
  expect(newLesson(content.dir, 'demo/unit/home-row', COURSES)).toEqual({
    ok: false,
    error: { type: 'exists', file: 'demo/unit/home-row/en.md' },
  });
  expect(content.read('demo/unit/home-row/zh.md')).toBeUndefined();
  expect(content.read('demo/unit/home-row/en.md')).toBe('mine');
});

test.each([
  ['demo/unit', { type: 'address' }],
  ['demo/unit/Home Row', { type: 'address' }],
  ['demo/unit/a/b', { type: 'address' }],
  ['../demo/unit/a', { type: 'address' }],
  ['demos/unit/a', { type: 'no-course', nearest: 'demo' }],
  ['elsewhere/unit/a', { type: 'no-course', nearest: undefined, known: ['demo'] }],
  ['demo/units/a', { type: 'no-unit', nearest: 'unit', known: ['unit'] }],
])('%s is refused, and says what may have been meant', (address, error) => {
  const content = temporaryContent({});
  expect(newLesson(content.dir, address, COURSES)).toMatchObject({ ok: false, error });
});

test('who names no course is told which there are', () => {
  const fault = { type: 'no-course', course: 'x', nearest: undefined } as const;
  expect(newWords.zh.lessonFault({ ...fault, known: ['a', 'b'] })).toMatch(/。现有的课程：a、b$/);
  expect(newWords.en.lessonFault({ ...fault, known: ['a', 'b'] })).toMatch(/\. The courses are: a, b$/);
  expect(newWords.en.lessonFault({ ...fault, known: [] })).toMatch(/There is no course yet\.$/);
});

test('a course with problems of its own is mended first', () => {
  const content = temporaryContent({ 'demo/course.yaml': 'title：样例\n' });
  expect(newLesson(content.dir, 'demo/unit/a', COURSES)).toMatchObject({ ok: false, error: { type: 'bad-course' } });
});
