import { isRecord, isString } from '../../core/json.ts';
import type { LessonRef } from '../../course/model.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { pageLang } from '../page-lang.ts';
import { readPage } from '../read-page.ts';

/** Exercises by id. */
export type Exercises = ReadonlyMap<string, Exercise>;

const loaded = new Map<string, Promise<Exercises>>();

/**
 * The exercises of a lesson, with their texts, in a language (the page's, if it is not said), read once from the lesson's
 * own page. Empty if that can't be had; the next call tries again.
 */
export function loadExercises(lesson: LessonRef, wanted: 'zh' | 'en' = pageLang()): Promise<Exercises> {
  const lang = lesson.langs.includes(wanted) ? wanted : lesson.langs[0];
  if (lang === undefined) return Promise.resolve(new Map());
  const path = `${lang}/${lesson.address}/`;
  const known = loaded.get(path) ?? readExercises(path);
  loaded.set(path, known);
  return known.catch(() => {
    loaded.delete(path);
    return new Map();
  });
}

async function readExercises(path: string): Promise<Exercises> {
  const page = await readPage(path);
  const texts = [...page.querySelectorAll('[data-exercise] script[type="application/json"]')].map(
    ({ textContent }) => textContent ?? '',
  );
  return new Map(texts.map(readExercise).map((exercise) => [exercise.id, exercise]));
}

/** Our own build wrote it: trusted, once it is seen to be an exercise at all. */
function readExercise(text: string): Exercise {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read) || !isString(read.id) || !isString(read.kind)) throw new Error('This is no exercise.');
  return read as unknown as Exercise;
}
