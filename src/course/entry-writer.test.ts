import { expect, test } from 'vitest';
import type { CompiledContent } from './content-compiler.ts';
import { type EntryKind, entryWriter } from './entry-writer.ts';
import type { Problem } from './problem.ts';
import { compileSample } from './sample-lesson.ts';

const { lesson } = compileSample('好');
const title = { zh: '课', en: 'Course' };
const index = { slug: 'c', title, summary: title, levels: [], pathways: [], skills: [] };
const content = (problems: readonly Problem[] = [], lessons = [lesson]): CompiledContent => ({
  courses: [{ index, lessons, pictures: [] }],
  problems,
  drafts: [],
});
const problem = (file: string, code = 'raw-html'): Problem => ({
  code,
  severity: 'error',
  file,
  line: 7,
  column: 1,
  params: {},
});

/** A writer over a store that remembers what was set, and a log. */
function writer(kind: EntryKind, isDev: boolean) {
  const entries = new Map<string, object>();
  const sets: string[] = [];
  const log: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    set: ({ id, data }: { id: string; data: object }) => {
      sets.push(id);
      entries.set(id, data);
    },
  };
  const logger = { warn: (text: string) => log.push(text), error: (text: string) => log.push(text) };
  const context = { store, logger } as unknown as Parameters<typeof entryWriter>[0];
  return { write: entryWriter(context, kind, isDev), entries, sets, log };
}

test('each lesson and language is an entry, and so is each course', () => {
  const lessons = writer('lessons', false);
  lessons.write(content());
  expect([...lessons.entries]).toEqual([['zh/c/u/l', lesson]]);
  const courses = writer('courses', false);
  courses.write(content());
  expect([...courses.entries]).toEqual([['c', index]]);
});

test('only what changed is written again, and what is gone is deleted', () => {
  const { write, sets, entries } = writer('lessons', true);
  write(content());
  write(content());
  expect(sets).toEqual(['zh/c/u/l']);
  write(content([], []));
  expect(entries.size).toBe(0);
  write(content());
  expect([...entries.keys()]).toEqual(['zh/c/u/l']);
});

test('in dev an entry carries its own problems in words, and they are logged', () => {
  const { write, entries, log } = writer('lessons', true);
  write(content([problem('c/u/l/zh.md'), problem('c/u/other/zh.md')]));
  expect(entries.get('zh/c/u/l')).toMatchObject({
    problems: [{ code: 'raw-html', line: 7, message: expect.stringMatching(/./) }],
  });
  expect(log).toHaveLength(1);
});

test('a course that cannot be read for a while keeps its entries', () => {
  const { write, entries } = writer('lessons', true);
  write(content());
  write({ courses: [], problems: [problem('c/course.yaml', 'yaml-syntax')], drafts: [] });
  expect(entries.size).toBe(1);
  write({ courses: [], problems: [], drafts: [] });
  expect(entries.size).toBe(0);
});
