import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledFiles } from '../../licences/bundled-files.ts';
import type { FrameKind } from '../shell-messages.ts';
import { framePolicies, shellPolicy } from './policies.ts';
import { pythonLibrary, pythonWasm, wasmFile } from './python-sources.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The built files of the sandbox. */
export interface SandboxBuild {
  /** By their paths in the site. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What they are made of. */
  readonly sources: readonly string[];
}

/** Fills up with the files that a script is made of. */
type Sources = Set<string>;

/**
 * What the sandbox adds to a site: `sandbox.html` with all scripts of its frames in it, and what workers are made of,
 * with hashes in the names: JavaScript's worker in the folder `assets`, Python in one of its own in `tools`. `version` is
 * what the page is to say of itself.
 */
export async function sandboxFiles(assets: string, tools: string, version: string): Promise<SandboxBuild> {
  const sources: Sources = new Set([wasmFile]);
  const wasm = Buffer.from(pythonWasm());
  const [javascript, python] = await Promise.all([
    bundle(here('worker/javascript-worker.ts'), sources),
    bundle(here('worker/python-worker.ts'), sources, { PYTHON_LIBRARY: JSON.stringify(pythonLibrary()) }),
  ]);
  const pythonFolder = `${tools}/python-${hashOf(python, wasm)}`;
  const files = [
    ['javascript', `${assets}/javascript-worker.${hashOf(javascript)}.js`, javascript],
    ['python', `${pythonFolder}/python-worker.js`, python],
    ['wasm', `${pythonFolder}/micropython.wasm`, wasm],
  ] as const;
  const page = await shellPage(new Map(files.map(([name, path]) => [name, path])), version, sources);
  return {
    files: new Map([['sandbox.html', Buffer.from(page)], ...files.map(([, path, bytes]) => [path, bytes] as const)]),
    sources: [...sources],
  };
}

async function shellPage(assets: ReadonlyMap<string, string>, version: string, sources: Sources): Promise<string> {
  const frames = await framesScripts(sources);
  const script = await bundle(here('frame/shell.ts'), sources, {
    FRAME_SCRIPTS: JSON.stringify(frames),
    FRAME_POLICIES: JSON.stringify(framePolicies),
  });
  const data = [...assets].map(([name, path]) => `data-${name}="${path}"`);
  return [
    '<!doctype html>',
    `<html lang="zh" data-version="${version}" ${data.join(' ')}>`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${shellPolicy}">`,
    `<title>sandbox</title><style>${STYLE}</style></head>`,
    `<body><script>${inlined(script.toString())}</script></body></html>`,
  ].join('\n');
}

/** Frames lie over each other; only the shown one is seen. The hidden ones keep their size, so that layout is true. */
const STYLE =
  'html,body{margin:0;height:100%;overflow:hidden}' +
  'iframe{position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden}' +
  'iframe.shown{visibility:visible}';

async function framesScripts(sources: Sources): Promise<Readonly<Record<FrameKind, string>>> {
  const [worker, page, judge] = await Promise.all(
    ['worker', 'page', 'judge'].map(async (kind) =>
      inlined(`${await bundle(here(`frame/${kind}-frame.ts`), sources)}`),
    ),
  );
  return { javascript: worker ?? '', python: worker ?? '', page: page ?? '', judge: judge ?? '' };
}

/** Inside `<script>`, the script's own end tags must not be seen. */
const inlined = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3c');

async function bundle(entry: string, sources: Sources, define: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'chrome88',
    legalComments: 'none',
    define: { 'import.meta.url': '""', ...define },
    external: ['node:*', 'fs', 'path', 'url', 'module', 'crypto'],
  });
  for (const file of bundledFiles(metafile)) sources.add(file);
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

const hashOf = (...parts: readonly Buffer[]): string =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 10);
