import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../src/course/compile-content.ts';
import { type Lesson, langs, lessonsOf } from '../../src/course/model.ts';
import { engines } from '../../src/exercises/engines.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import type { Engine } from '../../src/exercises/kind.ts';

/** The lessons that children really get. */

const { courses, problems } = await compileContent(join(import.meta.dirname, '../../content'));
const [course] = courses;
if (course === undefined) throw new Error('content/ holds no course');

const exercisesOf = (lesson: Lesson): readonly Exercise[] =>
  lesson.blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []));
const isExit = ({ id }: Exercise): boolean => id.includes('#exit-');
const lessons = course.lessons.map((lesson) => ({ name: `${lesson.address} ${lesson.lang}`, lesson }));

test('there is nothing to mend: no errors, no notes', () => {
  const toMend = problems.filter(({ severity }) => severity !== 'warning');
  expect(toMend.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([]);
});

test('the ten lessons of the first volume are written', () => {
  const written = lessonsOf(course.index).filter(({ state }) => state === 'ready');
  const safety = ['passwords', 'privacy', 'phishing', 'strangers-games', 'kind-online', 'balance', 'footprint'];
  const first = ['start/lab-rules', 'start/parts', 'internet/how-net', ...safety.map((slug) => `safety/${slug}`)];
  expect(written.map(({ address }) => address)).toEqual(
    expect.arrayContaining(first.map((address) => `stepping-up/${address}`)),
  );
});

test('every lesson is there in both languages', () => {
  for (const { address, langs: written, state } of lessonsOf(course.index)) {
    if (state === 'ready') expect([address, ...written]).toEqual([address, ...langs]);
  }
});

describe.each(lessons)('$name', ({ lesson }) => {
  const exercises = exercisesOf(lesson);

  test('every exercise passes by its own solution, and not by doing nothing, whatever the order on the screen', () => {
    for (const exercise of exercises) {
      const engine = engines[exercise.kind] as unknown as Engine<Exercise, unknown, unknown>;
      for (const seed of [1, 2, 3]) {
        const start = engine.start(exercise, seed);
        expect([exercise.id, engine.grade(exercise, start).passed]).toEqual([exercise.id, false]);
        expect([exercise.id, engine.grade(exercise, engine.solve(exercise, start)).passed]).toEqual([
          exercise.id,
          true,
        ]);
      }
    }
  });

  test('every wrong option says why', () => {
    for (const exercise of exercises) {
      if (exercise.kind !== 'choose') continue;
      const silent = exercise.options.filter(({ right, reply }) => !right && reply === undefined);
      expect([exercise.id, ...silent.map(({ text }) => text)]).toEqual([exercise.id]);
    }
  });

  test('it has five exercises or more, of three kinds or more, and three exit questions at its end', () => {
    const body = exercises.filter((exercise) => !isExit(exercise));
    expect(body.length).toBeGreaterThanOrEqual(5);
    expect(new Set(body.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(exercises.slice(-3).map(isExit)).toEqual([true, true, true]);
    expect(exercises.filter(isExit)).toHaveLength(3);
  });

  test('the volunteer gets a plan, with and without power', () => {
    expect(lesson.plan.teacher.length).toBeGreaterThan(0);
    expect(lesson.plan.paper.length).toBeGreaterThan(0);
    expect(lesson.plan.answers).toHaveLength(exercises.length);
  });
});
