import type { LoaderContext } from 'astro/loaders';
import type { CompiledContent } from './content-compiler.ts';
import type { CourseIndex, Lesson } from './model.ts';
import type { Problem } from './problem.ts';
import { inOneLine, type ShownProblem, shownProblem } from './shown-problem.ts';

/** `lessons`: one entry a lesson and language, `zh/<course>/<unit>/<lesson>`; `courses`: one a course, by its slug. */
export type EntryKind = 'lessons' | 'courses';

/** What an entry holds. `problems` are there in dev only: a build with errors stops, and pages needn't carry the rest. */
export type EntryData<T> = T & { readonly problems?: readonly ShownProblem[] };
export type LessonEntry = EntryData<Lesson>;
export type CourseEntry = EntryData<CourseIndex>;

interface Entry {
  readonly id: string;
  readonly course: string;
  readonly data: Lesson | CourseIndex;
  /** Is a problem in this file this entry's? */
  readonly owns: (file: string) => boolean;
}

/** Not logged: half a course is coming while it is written, and its map shows which. */
const COMING = 'lesson-coming';

/** Writes into Astro's store what isn't the same as the last time, and logs its problems. */
export function entryWriter(
  { store, logger }: Pick<LoaderContext, 'store' | 'logger'>,
  kind: EntryKind,
  isDev: boolean,
): (content: CompiledContent) => void {
  const written = new Map<string, { readonly course: string; readonly text: string }>();

  const write = ({ id, course, data, owns }: Entry, problems: readonly Problem[]): void => {
    const own = isDev ? problems.filter(({ file }) => owns(file)).map(shownProblem) : undefined;
    const entry = { ...data, ...(own && { problems: own }) };
    const text = JSON.stringify(entry);
    if (written.get(id)?.text === text) return;
    written.set(id, { course, text });
    store.set({ id, data: entry });
    for (const problem of own ?? []) if (problem.code !== COMING) logger.warn(inOneLine(problem));
  };

  return (content) => {
    const entries = kind === 'lessons' ? lessonEntries(content) : courseEntries(content);
    const ids = new Set(entries.map(({ id }) => id));
    const broken = brokenCourses(content);
    for (const id of store.keys()) {
      // A slip in course.yaml must not take all its lessons away while it is being mended.
      if (ids.has(id) || broken.has(written.get(id)?.course ?? '')) continue;
      store.delete(id);
      written.delete(id);
    }
    for (const entry of entries) write(entry, content.problems);
    if (kind === 'courses') for (const problem of [...broken.values()].flat()) logger.error(inOneLine(problem));
  };
}

/** The courses that couldn't be compiled at all, each with the errors of its facts. */
function brokenCourses({ courses, problems }: CompiledContent): ReadonlyMap<string, readonly ShownProblem[]> {
  const compiled = new Set(courses.map(({ index }) => index.slug));
  const broken = new Map<string, readonly ShownProblem[]>();
  for (const problem of problems) {
    const [slug = '', file = ''] = problem.file.split('/');
    if (compiled.has(slug) || problem.severity !== 'error' || !file.endsWith('.yaml')) continue;
    broken.set(slug, [...(broken.get(slug) ?? []), shownProblem(problem)]);
  }
  return broken;
}

const lessonEntries = ({ courses }: CompiledContent): readonly Entry[] =>
  courses.flatMap(({ lessons }) =>
    lessons.map((data) => ({
      id: `${data.lang}/${data.address}`,
      course: data.course,
      data,
      owns: (file) => file === `${data.address}/${data.lang}.md`,
    })),
  );

const courseEntries = ({ courses }: CompiledContent): readonly Entry[] =>
  courses.map(({ index }) => ({
    id: index.slug,
    course: index.slug,
    data: index,
    owns: (file) => file.startsWith(`${index.slug}/`) && !file.endsWith('.md'),
  }));
