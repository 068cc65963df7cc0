import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, ROOT } from './source-file.ts';

/** The start page has no script of ours yet; a runner's frame is no page of ours. */
const OTHERS = /^src\/(?:islands\/go-to\.ts|layouts\/first-page-script\.ts|sandbox\/)/;

it('our own pages leave through go-to only, so that nobody is asked whether they want to leave', () => {
  const files = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !OTHERS.test(path));
  expect(files.length).toBeGreaterThan(100);
  const leaving = /location\.(?:href = |reload\(|assign\(|replace\()/;
  expect(files.filter((path) => leaving.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
