import type { Exercise } from '../../src/exercises/exercise.ts';
import { miss, pass } from './answers.ts';
import { builtLessons } from './built-course.ts';
import { expect, test } from './fixtures.ts';

/** Pages need a browser: what the checker does for programs in other languages is done for them here. */

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

const isPage = (exercise: Exercise): exercise is CodeExercise =>
  exercise.kind === 'code' && exercise.lang === 'web' && exercise.mode === 'goals';

for (const lang of ['zh', 'en'] as const) {
  for (const { address, exercises } of builtLessons(lang)) {
    const pages = exercises.filter(isPage);
    if (pages.length === 0) continue;
    test(`${lang}/${address}: each page misses a goal at first and reaches all with its solution`, async ({
      child,
    }) => {
      test.setTimeout(60_000 + pages.length * 20_000);
      await child.open(`${lang}/${address}/`);
      for (const exercise of pages) {
        await miss(child, exercise);
        await pass(child, exercise);
      }
      expect(pages.length).toBeGreaterThan(0);
    });
  }
}
