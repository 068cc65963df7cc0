import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../rooms/source-file.ts';

const read = (path: string): string => readFileSync(join(ROOT, 'dist', path), 'utf8');
const licences = existsSync(join(ROOT, 'dist/licences.txt')) ? read('licences.txt') : '';

/** What stands below the heading of a package. */
function partOf(name: string): string {
  const [, ...parts] = licences.split(/^={80}\n(?=.*\n={80}\n)/m);
  return parts.find((part) => part.startsWith(`${name} `)) ?? '';
}

describe('the licences in the built site', () => {
  it.each([
    ['preact', 'MIT', 'Jason Miller'],
    ['dexie', 'Apache-2.0', 'Copyright (c) 2014-2017 David Fahlander'],
    ['workbox-precaching', 'MIT', 'Google'],
    ['monaco-editor', 'MIT', 'THIRD-PARTY SOFTWARE NOTICES'],
    ['dompurify', '(MPL-2.0 OR Apache-2.0)', 'Apache License'],
    ['marked', 'MIT', 'Christopher Jeffrey'],
    ['@micropython/micropython-webassembly-pyscript', 'MIT', 'Damien P. George'],
    ['acorn', 'MIT', 'Permission is hereby granted'],
    ['@lezer/python', 'MIT', 'Marijn Haverbeke'],
    ['parse5', 'MIT', 'Ivan Nikulin'],
    ['entities', 'BSD-2-Clause', 'Redistributions in binary form'],
    ['pinyin-pro', 'MIT', 'Permission is hereby granted'],
    ['Unicode Han Database', 'Unicode-DFS-2016', 'COPYRIGHT AND PERMISSION NOTICE'],
  ])('hold that of %s', (name, licence, words) => {
    expect(partOf(name)).toMatch(/^.* \d[\w.-]*: /);
    expect(partOf(name).split('\n')[0]).toContain(`: ${licence}`);
    expect(partOf(name)).toContain(words);
  });

  it('name nothing that only builds the site', () => {
    expect(['esbuild', 'sharp', 'zod', 'astro'].filter((tool) => partOf(tool) !== '')).toEqual([]);
  });

  it('are kept for use without network', () => {
    expect(read('sw.js')).toContain('"licences.txt"');
  });

  it.each(['zh', 'en'])('are linked from the page for grown-ups in %s', (lang) => {
    expect(read(`${lang}/grown-ups/index.html`)).toContain('href="../../licences.txt"');
  });
});
