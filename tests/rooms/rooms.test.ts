import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ARROWS, forbiddenArrow, forbiddenPackage, placeOf } from './arrows.ts';
import { impuritiesOf } from './impurities.ts';
import { filesOfRooms, type Room } from './room-of.ts';
import { filesUnder, ROOT, readSourceFile, readText } from './source-file.ts';

/** Sentences for people, one a line, are data: splitting them would only hide them. */
const MAY_BE_LONG: readonly string[] = ['src/i18n/zh.ts', 'src/i18n/en.ts'];

/** What authors write as goals, what is said of mistakes, what a save file says of itself: what these files are about. */
const HOLDS_SENTENCES = /^src\/(?:code\/(?:checks|mistakes)\/|records\/file\/readme-text\.ts$)/;

const LINES_AT_MOST = 300;
const DRAWERS = /\/(utils?|helpers?|common|lib|components|misc|shared)\//;
const SCRIPT = /\.(ts|tsx|astro)$/;
const CARRIED_TEXT = /\.(ts|tsx|astro|css|json|svg|html|js|mjs)$/;
/** Tests, and the suites and fakes they share, may import anything. */
const TEST = /(\.test|-suite|-fake)\.tsx?$/;
/** Namespaces are names, not addresses; the other hosts exist nowhere, or only here. */
const HARMLESS_HOST = /^(www\.w3\.org|localhost|127\.0\.0\.1|adlnet\.gov|(.*\.)?(example|test|invalid))$/i;
const HOST = /https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;

const all = filesUnder('src');
const ours = all.filter((path) => !TEST.test(path));
const scripts = ours.filter((path) => SCRIPT.test(path)).map(readSourceFile);
const rooms = filesOfRooms();

const inRoom = (path: string, room: Room): boolean => rooms.get(path)?.includes(room) ?? false;
/** Astro files are drawn at build time, like the other files of layouts and pages. */
const isBuildSide = (path: string): boolean => path.endsWith('.astro') || inRoom(path, 'build');
const said = (sentences: readonly (string | undefined)[]): readonly string[] =>
  sentences.filter((sentence): sentence is string => sentence !== undefined);

describe('arrows', () => {
  it('each file imports only what its place may', () => {
    const wrong = scripts.flatMap(({ path, imports }) =>
      imports.map(({ file, typeOnly }) => (file === undefined ? undefined : forbiddenArrow(path, file, typeOnly))),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('each package is imported only at its door', () => {
    const wrong = scripts.flatMap(({ path, imports }) =>
      imports.map(({ file, specifier, typeOnly }) =>
        file === undefined ? forbiddenPackage(path, specifier, typeOnly) : undefined,
      ),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('what a page begins with begins no other: the bundler would share it, and run it on pages of neither', () => {
    const starts = scripts
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap(({ path }) => [...readText(path).matchAll(/^\s*import '(\.\.\/islands\/[^']+)'/gm)])
      .map(([, file = '']) => file);
    expect(starts.length).toBeGreaterThan(8);
    expect(starts.filter((file, index) => starts.indexOf(file) !== index)).toEqual([]);
  });

  it('nothing that reaches the learner runs code of the build', () => {
    const wrong = scripts.flatMap(({ path, imports }) =>
      imports.map(({ file, typeOnly }) => {
        const stays = file === undefined || typeOnly || !inRoom(file, 'build') || isBuildSide(path);
        return stays || inWorkbench(path) ? undefined : `${path} imports ${file}, which runs only at build time.`;
      }),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('every import of ours names a file that is there', () => {
    const wrong = scripts.flatMap(({ path, imports }) =>
      imports.map(({ file }) =>
        file === undefined || existsSync(join(ROOT, file)) ? undefined : `${path} imports ${file}, which is not there.`,
      ),
    );
    expect(said(wrong)).toEqual([]);
  });

  const inWorkbench = (path: string): boolean => placeOf(path)?.name === 'workbench';
});

describe('the arrow table', () => {
  it.each([
    ['src/storage/open-store.ts', 'src/progress/fold-course.ts', false],
    ['src/exercises/choose/ChooseView.tsx', 'src/storage/store.ts', true],
    ['src/exercises/choose/ChooseView.tsx', 'src/exercises/sort/engine.ts', true],
    ['src/exercises/choose/engine.ts', 'src/exercises/choose/schema.ts', false],
    ['src/exercises/session.ts', 'src/exercises/choose/engine.ts', true],
    ['src/serve/start.ts', 'src/course/model.ts', true],
    ['src/learners/current.ts', 'src/workbench/route.ts', true],
    ['src/odds/ends.ts', 'src/core/ids.ts', true],
  ])('tells that %s may not import %s', (from, to, typeOnly) => {
    expect(forbiddenArrow(from, to, typeOnly)).toContain(from);
  });

  it.each([
    ['src/exercises/choose/engine.ts', 'src/exercises/choose/schema.ts', true],
    ['src/exercises/engines.ts', 'src/exercises/sort/engine.ts', false],
    ['src/learners/current.ts', 'src/learners/new-id.ts', false],
    ['src/workbench/Kinds.tsx', 'src/exercises/samples.ts', false],
  ])('lets %s import %s', (from, to, typeOnly) => {
    expect(forbiddenArrow(from, to, typeOnly)).toBeUndefined();
  });

  it.each([
    ['src/learners/current.ts', 'dexie'],
    ['src/course/parse.ts', 'preact/hooks'],
    ['src/storage/store.ts', 'node:fs'],
    ['src/exercises/choose/engine.ts', 'zod'],
    ['src/ui/Button.tsx', 'left-pad'],
  ])('tells that %s may not import the package %s', (from, name) => {
    expect(forbiddenPackage(from, name, false)).toContain(name);
  });

  it('names only places that exist', () => {
    const names = Object.values(ARROWS).flatMap((to) => to.map((name) => name.replace(/^type /, '')));
    expect(names.filter((name) => name !== '*' && !(name in ARROWS))).toEqual([]);
  });
});

describe('rooms', () => {
  it('every TypeScript file belongs to exactly one room', () => {
    const wrong = scripts
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('.astro') && !path.endsWith('.d.ts'))
      .map((path) => {
        const of = rooms.get(path) ?? [];
        if (of.length === 1) return undefined;
        return of.length === 0 ? `${path} is in no room.` : `${path} is in several rooms: ${of.join(', ')}.`;
      });
    expect(said(wrong)).toEqual([]);
  });

  it('pure files touch no clock, no chance, no browser, no Node, and hold no language', () => {
    const wrong = scripts
      .filter(({ path }) => inRoom(path, 'pure'))
      .flatMap(({ path, trees }) => {
        const mayHoldLanguage =
          placeOf(path)?.name === 'i18n' || path.endsWith('/samples.ts') || HOLDS_SENTENCES.test(path);
        return trees.flatMap((tree) => impuritiesOf(tree, { mayHoldLanguage })).map((what) => `${path}:${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['const at = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const seed = Math.random();', 'Math.random'],
    ['document.title;', 'document'],
    ['if (typeof window === "object") f();', 'window'],
    ['const { env } = process;', 'process'],
    ['const says = "对了";', 'the text “对了”'],
    ['const says = "Try it again";', 'the text “Try it again”'],
  ])('tells what is impure in %s', (code, what) => {
    const tree = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ESNext, true);
    expect(impuritiesOf(tree, { mayHoldLanguage: false })).toEqual([`1: ${what}`]);
  });

  it.each([
    '// Date.now and Math.random would be wrong in a window of the document.',
    'const later = new Date(at);',
    'const row = { document: 1, window: 2 }; row.document;',
    'const step = (process: number) => process + 1;',
    'throw new Error("a sentence for the programmer");',
    'type State = "not yet";',
  ])('finds nothing in %s', (code) => {
    const tree = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ESNext, true);
    expect(impuritiesOf(tree, { mayHoldLanguage: false })).toEqual([]);
  });
});

describe('the house', () => {
  it(`no file has more than ${LINES_AT_MOST} lines`, () => {
    const long = all
      .filter((path) => SCRIPT.test(path) && !MAY_BE_LONG.includes(path))
      .map((path) => ({ path, lines: readText(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINES_AT_MOST);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines.`)).toEqual([]);
  });

  it('no folder is a drawer for odds and ends', () => {
    expect(all.filter((path) => DRAWERS.test(path))).toEqual([]);
  });

  it('what ships names no other origin', () => {
    const wrong = ours
      .filter((path) => CARRIED_TEXT.test(path))
      .flatMap((path) => [...readText(path).matchAll(HOST)].map(([, host]) => ({ path, host })))
      .filter(({ host }) => !HARMLESS_HOST.test(host ?? ''));
    expect(wrong.map(({ path, host }) => `${path} names ${host}.`)).toEqual([]);
  });

  it('nothing is left to be done', () => {
    const wrong = all.filter((path) => CARRIED_TEXT.test(path) && /\b(TODO|FIXME)\b/.test(readText(path)));
    expect(wrong).toEqual([]);
  });
});
