import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildCost, runBuild } from '../builds/run-build.ts';
import { type Flavour, lessonList, type MadeLesson } from '../courses/lesson-list.ts';
import { typingLessons } from '../courses/typing-lessons.ts';
import { writeCourse } from '../courses/write-course.ts';
import { writeStarlight } from '../courses/write-starlight.ts';
import { installStarlight } from './install-starlight.ts';

const OURS = fileURLToPath(new URL('../../../', import.meta.url));

/** A site that can be built as often as one likes. */
export interface BuildableSite {
  readonly outDir: string;
  build(): Promise<BuildCost>;
}

/** The sites of one run of the bench, in a temporary folder; each is built when first asked for. */
export interface Sites {
  /** Ours with the lessons of `content/`. */
  shipped(): BuildableSite;
  /** Ours with this many lessons in one language, without plan pages. */
  made(count: number, flavour: Flavour): BuildableSite;
  /** Ours with lessons in which a text of a known length is typed. */
  typing(): BuildableSite;
  /** Starlight with the same text. */
  starlight(count: number): BuildableSite;
  /** The folder of a built site; builds it if nobody has. */
  built(site: BuildableSite): Promise<string>;
  remove(): void;
}

export function createSites(): Sites {
  const folder = mkdtempSync(join(tmpdir(), 'jieti-bench-'));
  const done = new Set<string>();
  // Starlight's build looks for its packages from where it writes.
  const starlightOut = (count: number) => join(installStarlight(), `out-${count}`);
  const site = (outDir: string, build: () => Promise<BuildCost>): BuildableSite => ({
    outDir,
    build: async () => {
      const cost = await build();
      done.add(outDir);
      return cost;
    },
  });
  const ours = (name: string, lessons: () => readonly MadeLesson[]): BuildableSite => {
    const outDir = join(folder, name);
    return site(outDir, () => {
      rmSync(`${outDir}-content`, { recursive: true, force: true });
      writeCourse(`${outDir}-content`, lessons());
      const env = { JIETI_CONTENT: `${outDir}-content`, JIETI_PLANS: 'off' };
      return runBuild({ root: OURS, outDir, env });
    });
  };
  return {
    shipped: () => site(join(folder, 'shipped'), () => runBuild({ root: OURS, outDir: join(folder, 'shipped') })),
    made: (count, flavour) => ours(`${flavour}-${count}`, () => lessonList(count, flavour)),
    typing: () => ours('typing', typingLessons),
    starlight: (count) =>
      site(starlightOut(count), () => {
        writeStarlight(installStarlight(), lessonList(count, 'plain'));
        return runBuild({ root: installStarlight(), outDir: starlightOut(count) });
      }),
    built: async (wanted) => {
      if (!done.has(wanted.outDir)) await wanted.build();
      return wanted.outDir;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      for (const outDir of done) rmSync(outDir, { recursive: true, force: true });
    },
  };
}
