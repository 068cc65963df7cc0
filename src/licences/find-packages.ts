import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ThirdParty } from './third-party.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** What a bundler puts in of its own is no file: `\0vite/preload-helper.js`. */
const OF_BUNDLER = /^\0([a-z]+)\//;
const LICENCE = /^(?:licen[cs]e|copying)/i;
const NOTICE = /^(?:notice|third-?party-?notices)/i;
/** Tools are bundles too, and say of what. Nothing of that goes into what they make. */
const PARTS_OF_TOOL = /^# Licenses of bundled dependencies$.*/ms;
const FORGOTTEN = new URL('./texts/', import.meta.url);

/** The packages that these files are from; files of ours are from none. `files` are absolute paths, or a bundler's ids. */
export function findPackages(files: Iterable<string>): readonly ThirdParty[] {
  const folders = new Set([...files].flatMap((file) => foldersOf(file.replaceAll('\\', '/'))));
  return [...folders].map(readPackage);
}

function foldersOf(file: string): readonly string[] {
  const [, bundler] = OF_BUNDLER.exec(file) ?? [];
  if (bundler !== undefined) return folderOf(bundler, import.meta.url);
  const [folder] = FOLDER.exec(file) ?? [];
  return folder === undefined ? [] : [folder, ...carriedBy(folder, file)];
}

/** Monaco has copies of what it depends on, in folders of that name. */
function carriedBy(folder: string, file: string): readonly string[] {
  const inside = file.slice(folder.length).split('/');
  const { dependencies = {} } = readManifest(folder);
  const carried = Object.keys(dependencies).filter((name) => inside.includes(name));
  return carried.flatMap((name) => folderOf(name, pathToFileURL(`${folder}/package.json`).href));
}

/** The folder of a package as `from` would find it. */
function folderOf(name: string, from: string): readonly string[] {
  const manifest = findPackageJSON(name, from);
  return manifest === undefined ? [] : [dirname(manifest).replaceAll('\\', '/')];
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

function readPackage(folder: string): ThirdParty {
  const { name, version, license = '' } = readManifest(folder);
  const own = textsIn(folder, LICENCE);
  const texts = own.length > 0 ? own : forgottenText(name);
  return { name, version, licence: license, texts, notices: textsIn(folder, NOTICE) };
}

function textsIn(folder: string, wanted: RegExp): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && wanted.test(entry.name),
  );
  return files
    .map(({ name }) => name)
    .sort()
    .map((name) => tidy(readFileSync(`${folder}/${name}`, 'utf8')));
}

/** What a package should have brought; `+` stands for the slash in its name. */
function forgottenText(name: string): readonly string[] {
  const file = new URL(`${name.replace('/', '+')}.txt`, FORGOTTEN);
  return existsSync(file) ? [tidy(readFileSync(file, 'utf8'))] : [];
}

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(PARTS_OF_TOOL, '')
    .replace(/^\s*\n|\s+$/g, '')
    .concat('\n');
