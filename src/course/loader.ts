import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CompiledContent } from './content-compiler.ts';
import { type ContentProject, contentProject } from './content-project.ts';
import { describeProblem, langOfFile } from './describe-problem.ts';
import type { CourseIndex, Lesson } from './model.ts';
import type { Problem } from './problem.ts';

/** A problem in words, as the page shows it to an author in dev. */
export interface ShownProblem extends Problem {
  readonly message: string;
  readonly hint: string;
}

/** What an entry holds. `problems` are there in dev only: a build with errors stops, and pages needn't carry the rest. */
export type EntryData<T> = T & { readonly problems?: readonly ShownProblem[] };
export type LessonEntry = EntryData<Lesson>;
export type CourseEntry = EntryData<CourseIndex>;

export interface CourseLoaderOptions {
  /** `lessons`: one entry a lesson and language, `zh/<course>/<unit>/<lesson>`; `courses`: one a course, by its slug. */
  readonly entries: 'lessons' | 'courses';
  /** Default: `JIETI_CONTENT`, or else `content` in the project. */
  readonly contentDir?: string | undefined;
}

const EVENTS = ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const;

/**
 * Astro's way into the courses. In a build any error in any file stops it, with all of them told; in dev the entries
 * carry their problems and follow the files.
 */
export function courseLoader({ entries, contentDir }: CourseLoaderOptions): Loader {
  return {
    name: `jieti-${entries}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const project = contentProject(resolve(root, contentDir ?? process.env['JIETI_CONTENT'] ?? 'content'));
      const { watcher } = context;
      if (watcher === undefined) stopOnErrors(project.current().problems);
      const update = entryWriter(context, entries, watcher !== undefined);
      update(project.current());
      if (watcher === undefined) return;
      watcher.add(project.dir);
      for (const event of EVENTS) watcher.on(event, (path: string) => tellIfInside(path, project));
      project.listen(entries, () => update(project.current()));
    },
  };
}

function tellIfInside(path: string, project: ContentProject): void {
  const inside = relative(project.dir, path);
  if (!inside.startsWith('..')) project.changed();
}

/** Throws with every error in words if there is one. */
function stopOnErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors
    .map(shown)
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column}  ${message}\n    ${hint}`);
  throw new Error(`The lessons have ${errors.length} errors (npm run check tells them too):\n\n${lines.join('\n')}\n`);
}

const shown = (problem: Problem): ShownProblem => ({
  ...problem,
  ...describeProblem(problem, langOfFile(problem.file)),
});

interface Entry {
  readonly id: string;
  readonly data: Lesson | CourseIndex;
  /** Whether a file's problems are this entry's. */
  readonly owns: (file: string) => boolean;
}

const lessonEntries = ({ courses }: CompiledContent): readonly Entry[] =>
  courses.flatMap(({ lessons }) =>
    lessons.map((data) => ({
      id: `${data.lang}/${data.address}`,
      data,
      owns: (file) => file === `${data.address}/${data.lang}.md`,
    })),
  );

const courseEntries = ({ courses }: CompiledContent): readonly Entry[] =>
  courses.map(({ index }) => ({
    id: index.slug,
    data: index,
    owns: (file) => file.startsWith(`${index.slug}/`) && !file.endsWith('.md'),
  }));

/** Writes into Astro's store what isn't the same as the last time. */
function entryWriter({ store, logger }: LoaderContext, kind: CourseLoaderOptions['entries'], isDev: boolean) {
  const written = new Map<string, string>();
  return (content: CompiledContent): void => {
    const entries = kind === 'lessons' ? lessonEntries(content) : courseEntries(content);
    const ids = new Set(entries.map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const { id, data, owns } of entries) {
      const problems = isDev ? content.problems.filter(({ file }) => owns(file)).map(shown) : undefined;
      const entry = { ...data, ...(problems && { problems }) };
      const text = JSON.stringify(entry);
      if (written.get(id) === text) continue;
      written.set(id, text);
      store.set({ id, data: entry });
      for (const { file, line, column, message } of problems ?? [])
        logger.warn(`${file}:${line}:${column}  ${message}`);
    }
  };
}
