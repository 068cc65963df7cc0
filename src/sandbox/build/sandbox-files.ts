import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FrameKind } from '../shell-messages.ts';
import { framePolicies, shellPolicy } from './policies.ts';
import { pythonLibrary, pythonWasm } from './python-sources.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What the sandbox adds to a site: `sandbox.html` with all scripts of its frames in it, and what workers are made of,
 * with hashes in the names, in the folder `assets`. `version` is what the page is to say of itself.
 */
export async function sandboxFiles(assets: string, version: string): Promise<ReadonlyMap<string, Buffer>> {
  const wasm = Buffer.from(pythonWasm());
  const carried = { PYTHON_LIBRARY: JSON.stringify(pythonLibrary()) };
  const workers = await Promise.all(
    workerEntries().map(async ([name, entry]) => [name, await bundle(entry, carried)] as const),
  );
  const files = new Map(
    [
      ...workers.map(([name, script]) => [name, named(`${assets}/${name}-worker`, script, 'js'), script] as const),
      ['wasm', named(`${assets}/micropython`, wasm, 'wasm'), wasm] as const,
    ].map(([name, path, bytes]) => [name, { path, bytes }]),
  );
  const page = await shellPage(new Map([...files].map(([name, { path }]) => [name, path])), version);
  return new Map([
    ['sandbox.html', Buffer.from(page)],
    ...[...files.values()].map(({ path, bytes }) => [path, bytes] as const),
  ]);
}

/** The entries of workers, by the name of their language: each `worker/<language>-worker.ts`. */
function workerEntries(): readonly (readonly [name: string, entry: string])[] {
  const folder = here('worker/');
  const names = readdirSync(folder).flatMap((file) => /^(\w+)-worker\.ts$/.exec(file)?.[1] ?? []);
  return names.sort().map((name) => [name, `${folder}${name}-worker.ts`]);
}

async function shellPage(assets: ReadonlyMap<string, string>, version: string): Promise<string> {
  const frames = await framesScripts();
  const script = await bundle(here('frame/shell.ts'), {
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

async function framesScripts(): Promise<Readonly<Record<FrameKind, string>>> {
  const [worker, page, judge] = await Promise.all(
    ['worker', 'page', 'judge'].map(async (kind) => inlined(`${await bundle(here(`frame/${kind}-frame.ts`))}`)),
  );
  return { javascript: worker ?? '', python: worker ?? '', page: page ?? '', judge: judge ?? '' };
}

/** Inside `<script>`, the script's own end tags must not be seen. */
const inlined = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3c');

async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome88',
    legalComments: 'none',
    define: { 'import.meta.url': '""', ...define },
    external: ['node:*', 'fs', 'path', 'url', 'module', 'crypto'],
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

const named = (path: string, bytes: Buffer, ending: string): string =>
  `${path}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;
