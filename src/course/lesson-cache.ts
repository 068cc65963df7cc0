import { type CompiledLesson, compileLesson } from './compile-lesson.ts';
import type { LessonSource } from './lesson-source.ts';
import type { LessonSurroundings } from './lesson-surroundings.ts';
import { parseLesson } from './parse-lesson.ts';

/** Compiles lesson files, and remembers each until its text or something that it asked for has changed. */
export interface LessonCache {
  compile(source: LessonSource, surroundings: LessonSurroundings): CompiledLesson;
}

interface Remembered {
  readonly text: string;
  readonly compiled: CompiledLesson;
  /** Would the same questions get the same answers? */
  isSame(surroundings: LessonSurroundings): boolean;
}

export function lessonCache(): LessonCache {
  const files = new Map<string, Remembered>();
  return {
    compile(source, surroundings) {
      const known = files.get(source.file);
      if (known !== undefined && known.text === source.text && known.isSame(surroundings)) return known.compiled;
      const asked = listener(surroundings);
      const compiled = compileLesson(parseLesson(source), asked.surroundings);
      files.set(source.file, { text: source.text, compiled, isSame: asked.isSame });
      return compiled;
    },
  };
}

/** Surroundings that remember what was asked and answered. */
function listener(surroundings: LessonSurroundings) {
  const { band } = surroundings;
  const pictures = new Map<string, unknown>();
  const lessons = new Map<string, unknown>();
  let material: unknown;
  const listening: LessonSurroundings = {
    ...surroundings,
    picture(name) {
      const facts = surroundings.picture(name);
      pictures.set(name, facts);
      return facts;
    },
    lesson(address) {
      const state = surroundings.lesson(address);
      lessons.set(address, state);
      return state;
    },
    material() {
      const words = surroundings.material();
      material = words;
      return words;
    },
  };
  const isSame = (now: LessonSurroundings): boolean =>
    now.band === band &&
    (material === undefined || now.material() === material) &&
    [...pictures].every(([name, facts]) => now.picture(name) === facts) &&
    [...lessons].every(([address, state]) => now.lesson(address) === state);
  return { surroundings: listening, isSame };
}
