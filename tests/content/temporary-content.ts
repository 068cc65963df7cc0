import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const COURSE = `title: { zh: 样例, en: Sample }
summary: { zh: 给测试看的课程, en: A course for tests }
levels:
  - slug: start
    title: { zh: 起步, en: Start }
    units:
      - slug: unit
        title: { zh: 单元, en: Unit }
        lessons: [lesson] # the only one
`;

/** A content folder that is gone when its test ends. */
export interface TemporaryContent {
  readonly dir: string;
  /** A file's text, or undefined if it isn't there. */
  read(file: string): string | undefined;
  write(file: string, text: string): void;
}

/** Writes a content folder with the course `demo`, which lists `unit/lesson`; `files` may replace its course.yaml. */
export function temporaryContent(files: Readonly<Record<string, string>>): TemporaryContent {
  const dir = mkdtempSync(join(tmpdir(), 'jieti-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  for (const [file, text] of Object.entries({ 'demo/course.yaml': COURSE, ...files })) write(file, text);
  return { dir, write, read: (file) => readIfThere(join(dir, file)) };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
