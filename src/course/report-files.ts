import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** What a lesson's file may be called by mistake: `ZH.md`, `zh.md.txt`, `en.markdown`, `cn.md`. */
const NEAR_MISS = /^(zh|en|cn|中文|英文)([-_.]?(cn|us|gb))?\.(md|markdown|mdx|txt)(\.txt)?$/i;

/** Warns of files in lesson folders whose names are nearly, but not quite, those of lessons: they'd be left out silently. */
export function reportFiles(dir: string, course: string): readonly Problem[] {
  return readdirSync(join(dir, course), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && NEAR_MISS.test(entry.name) && !/^(zh|en)\.md$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.slice(dir.length + 1).replaceAll('\\', '/')}/${name}`)
    .filter((file) => file.split('/').length === 4)
    .map((file) => ({
      code: 'file-name',
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      params: { name: file.split('/').at(-1) ?? '' },
    }));
}
