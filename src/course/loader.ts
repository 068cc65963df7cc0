import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type ContentProject, contentProject } from './content-project.ts';
import { type EntryKind, entryWriter } from './entry-writer.ts';
import type { Problem } from './problem.ts';
import { proveCodes } from './prove-codes.ts';
import { inOneLine, shownProblem } from './shown-problem.ts';

export interface CourseLoaderOptions {
  readonly entries: EntryKind;
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
      const project = contentProject(resolve(root, contentDir ?? process.env.JIETI_CONTENT ?? 'content'));
      const { watcher } = context;
      if (watcher === undefined) {
        const content = project.current();
        stopOnErrors([...content.problems, ...(await proveCodes(content))]);
      }
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
  const lines = errors.map(shownProblem).map((problem) => `${inOneLine(problem)}\n    ${problem.hint}`);
  throw new Error(`The lessons have ${errors.length} errors (npm run check tells them too):\n\n${lines.join('\n')}\n`);
}
