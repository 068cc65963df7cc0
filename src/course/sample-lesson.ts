import { type CompiledLesson, compileLesson } from './compile-lesson.ts';
import type { LessonSurroundings } from './lesson-surroundings.ts';
import type { Lang } from './model.ts';
import { parseLesson } from './parse-lesson.ts';
import type { Problem } from './problem.ts';
import { noMaterial } from './read-lists.ts';

/** How many lines stand before the body of a sample lesson. */
export const SAMPLE_HEAD = 6;

const HEAD = '---\ntitle: 样例\nminutes: 35\ngoals: [看一看]\npinyin: none\n---\n';

/** What the sample lessons find around them: one picture, one written lesson, one that is coming. */
export const sampleSurroundings: LessonSurroundings = {
  band: '5-6',
  picture: (name) =>
    name === 'a.svg'
      ? { bytes: 100, hash: '0123abcd', size: { width: 640, height: 360 }, danger: undefined }
      : undefined,
  lesson: (address) => (address === 'u/other' ? 'ready' : address === 'u/soon' ? 'coming' : 'unknown'),
  material: () => noMaterial,
  lessons: () => ['u/other', 'u/soon'],
  pictures: () => ['a.svg'],
};

export interface SampleOptions {
  readonly lang?: Lang;
  /** Instead of the usual frontmatter; with its fences. */
  readonly head?: string;
  readonly surroundings?: Partial<LessonSurroundings>;
}

/** A lesson `c/u/l` with this body, compiled: for tests. */
export function compileSample(
  body: string,
  { lang = 'zh', head = HEAD, surroundings }: SampleOptions = {},
): CompiledLesson {
  const source = { file: `c/u/l/${lang}.md`, course: 'c', unit: 'u', slug: 'l', lang, text: head + body };
  return compileLesson(parseLesson(source), { ...sampleSurroundings, ...surroundings });
}

/** Errors and notes as `line:column code`, lines counted from the body's first. */
export const toldIn = (
  { problems }: { readonly problems: readonly Problem[] },
  head = SAMPLE_HEAD,
): readonly string[] =>
  problems
    .filter(({ severity }) => severity !== 'warning')
    .map(({ line, column, code }) => `${line - head}:${column} ${code}`);
