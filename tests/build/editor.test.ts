import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageFiles } from '../bench/sites/page-files.ts';
import { filesUnder, ROOT } from '../rooms/source-file.ts';

const DIST = join(ROOT, 'dist');
const built = filesUnder('dist').map((path) => path.slice('dist/'.length));
const monaco = built.filter((path) => path.startsWith('tools/monaco-'));
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

describe('the editor in the built site', () => {
  it('stands in one folder of its own, whose name changes with its bytes', () => {
    expect(monaco.map((path) => path.replace(/-[0-9a-f]{8}\//, '/'))).toEqual(
      ['codicon.ttf', 'monaco.css', 'monaco.js', 'old-browser.js', 'zh.js'].map((name) => `tools/monaco/${name}`),
    );
  });

  it('is kept for use without network, whatever its size', () => {
    const worker = read('sw.js');
    expect(monaco.filter((path) => !worker.includes(path))).toEqual([]);
  });

  it('costs no more than it did', () => {
    const bytes = monaco.map((path) => gzipSync(readFileSync(join(DIST, path))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_000_000);
  });

  it('is no part of any page before somebody comes near it', () => {
    const pages = built.filter((path) => path.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(10);
    const holders = pages.filter(
      (page) =>
        read(page).includes('monaco') || pageFiles(DIST, page).scripts.some((script) => monaco.includes(script)),
    );
    expect(holders).toEqual([]);
  });

  it('needs no script newer than Chromium 88 can read', () => {
    const scripts = monaco.filter((path) => path.endsWith('.js')).map(read);
    expect(scripts.filter((script) => /\bstatic\s*\{|(?<![\w$])#[a-z]\w* in /.test(script))).toEqual([]);
  });
});
