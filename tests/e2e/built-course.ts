import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { isTypingKind } from '../../src/typing/typing-kinds.ts';

/** A lesson as it stands in a built site. Tests ask it for exercises and answers, so that authors may change both. */
export interface BuiltLesson {
  /** `<course>/<unit>/<lesson>` */
  readonly address: string;
  readonly exercises: readonly Exercise[];
}

/** The site that `npm run build` made. */
export const DIST: string = fileURLToPath(new URL('../../dist', import.meta.url));

const EXERCISE = /<script type="application\/json">(\{"id".*?)<\/script>/gs;

/** All lessons of a built site in one language. */
export function builtLessons(lang: 'zh' | 'en' = 'zh', dist: string = DIST): readonly BuiltLesson[] {
  const pages = builtPages(dist).filter((page) => /^..\/[^/]+\/[^/]+\/[^/]+\/$/.test(page) && page.startsWith(lang));
  return pages.map((page) => ({
    address: page.slice(`${lang}/`.length).replace(/\/$/, ''),
    exercises: [...readFileSync(join(dist, page, 'index.html'), 'utf8').matchAll(EXERCISE)].map(
      ([, json = '']) => JSON.parse(json) as Exercise,
    ),
  }));
}

/** The addresses of all pages of a built site, each ending in a slash; the front door is the empty one. */
export function builtPages(dist: string = DIST): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
}

/** The lesson with the most kinds of exercises, typing apart; all of them, in the course we build. */
export function richestLesson(dist: string = DIST): BuiltLesson {
  const [richest] = [...builtLessons('zh', dist)].sort((one, other) => kindsOf(other).size - kindsOf(one).size);
  if (richest === undefined) throw new Error(`${dist} holds no lesson.`);
  return richest;
}

const kindsOf = ({ exercises }: BuiltLesson) =>
  new Set(exercises.map(({ kind }) => kind).filter((kind) => !isTypingKind(kind)));

/** The first exercise of such a kind in the whole course; throws if there is none. */
export function anyExercise<K extends Exercise['kind']>(
  kind: K,
  isSuch?: (exercise: Extract<Exercise, { kind: K }>) => boolean,
): Extract<Exercise, { kind: K }> {
  const exercises = builtLessons().flatMap((lesson) => lesson.exercises);
  return exerciseOf({ address: 'The course', exercises }, kind, isSuch);
}

/** The first exercise of a lesson that is such; throws if there is none. */
export function exerciseOf<K extends Exercise['kind']>(
  { address, exercises }: BuiltLesson,
  kind: K,
  isSuch: (exercise: Extract<Exercise, { kind: K }>) => boolean = () => true,
): Extract<Exercise, { kind: K }> {
  const found = exercises.find(
    (exercise): exercise is Extract<Exercise, { kind: K }> =>
      exercise.kind === kind && isSuch(exercise as Extract<Exercise, { kind: K }>),
  );
  if (found === undefined) throw new Error(`${address} has no such ${kind}.`);
  return found;
}
