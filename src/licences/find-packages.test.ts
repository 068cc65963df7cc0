import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPackages } from './find-packages.ts';

const FILES: Readonly<Record<string, string>> = {
  'ant/package.json': '{"name":"ant","version":"1.2.3","license":"MIT","dependencies":{"bee":"1.0.0","cat":"1.0.0"}}',
  'ant/LICENSE': '\uFEFFfor ants\r\nand others\r\n\r\n',
  'ant/ThirdPartyNotices.txt': 'notices of ants',
  'ant/esm/package.json': '{"type":"module"}',
  'bee/package.json': '{"name":"bee","version":"1.0.0","license":"ISC"}',
  'bee/LICENSE.md': 'for bees\n\n# Licenses of bundled dependencies\n\nwax',
  'cat/package.json': '{"name":"cat","version":"1.0.0","license":"ISC"}',
  '@farm/dog/package.json': '{"name":"@farm/dog","version":"4.0.0"}',
  '@farm/dog/NOTICE': 'of dogs',
  'ant/node_modules/bee/package.json': '{"name":"bee","version":"2.0.0","license":"ISC"}',
};

let root = '';
const path = (file: string): string => join(root, 'node_modules', file);
const namesOf = (...files: readonly string[]) => findPackages(files).map(({ name, version }) => `${name} ${version}`);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('findPackages', () => {
  it('names each package of the files once, and none for files of ours', () => {
    expect(namesOf(path('cat/a.js'), path('cat/b.js?inline'), '/home/x/src/a.ts')).toEqual(['cat 1.0.0']);
  });

  it('takes the folder that belongs to a file', () => {
    expect(namesOf(path('ant/esm/a.js'))).toEqual(['ant 1.2.3']);
    expect(namesOf(path('ant/node_modules/bee/a.js'))).toEqual(['bee 2.0.0']);
    expect(namesOf(path('@farm/dog/a.js').replaceAll('/', '\\'))).toEqual(['@farm/dog 4.0.0']);
  });

  it('sees what a package has copied into itself', () => {
    expect(namesOf(path('ant/esm/cat/a.js'))).toEqual(['ant 1.2.3', 'cat 1.0.0']);
  });

  it('counts what bundlers put in of their own', () => {
    expect(namesOf('\0vite/preload-helper.js')).toEqual([expect.stringMatching(/^vite \d/)]);
  });

  it('reads licence and notices, tidied', () => {
    const [ant] = findPackages([path('ant/a.js')]);
    expect(ant).toMatchObject({ licence: 'MIT', texts: ['for ants\nand others\n'], notices: ['notices of ants\n'] });
  });

  it('leaves out what a tool is made of', () => {
    expect(findPackages([path('bee/a.js')])[0]?.texts).toEqual(['for bees\n']);
  });

  it('takes no notice for a licence', () => {
    expect(findPackages([path('@farm/dog/a.js')])[0]).toMatchObject({ licence: '', texts: [], notices: ['of dogs\n'] });
  });
});
