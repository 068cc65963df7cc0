import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { bundledFiles } from '../../licences/bundled-files.ts';
import { chineseTexts } from './chinese-texts.ts';
import { monacoEntry } from './monaco-entry.ts';

/** The built files of the editor. */
export interface MonacoBuild {
  /** Where they stand in the site, with a slash at its end; the name holds a hash over all of them. */
  readonly folder: string;
  /** By their paths in the site. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What they are made of. */
  readonly sources: readonly string[];
}

const HERE = dirname(fileURLToPath(import.meta.url));
const TEXTS = fileURLToPath(import.meta.resolve('monaco-editor/nls/lang/zh-cn.js'));

let building: Promise<MonacoBuild> | undefined;

/** Bundles Monaco for Chromium 88, once a process: half a second. It is to stand in a folder of its own in `tools`. */
export function buildMonaco(tools: string): Promise<MonacoBuild> {
  building ??= bundleAll(tools);
  return building;
}

async function bundleAll(tools: string): Promise<MonacoBuild> {
  const [monaco, old] = await Promise.all([
    bundle({ stdin: { contents: monacoEntry('../monaco-engine.ts'), resolveDir: HERE, sourcefile: 'monaco.js' } }),
    bundle({ entryPoints: { 'old-browser': `${HERE}/../old-browser.ts` } }),
  ]);
  const inputs = bundledFiles(monaco.metafile);
  const files = new Map([...monaco.outputFiles, ...old.outputFiles].map(named));
  const scripts = inputs.filter((path) => path.endsWith('.js'));
  files.set('zh.js', Buffer.from(chineseTexts(TEXTS, scripts)));
  const folder = `${tools}/monaco-${hashOf(files)}/`;
  return {
    folder,
    files: new Map([...files].map(([name, bytes]) => [folder + name, bytes])),
    sources: [...inputs, ...bundledFiles(old.metafile)],
  };
}

const bundle = (entry: BuildOptions) =>
  build({
    ...entry,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'chrome88',
    charset: 'utf8',
    legalComments: 'none',
    outdir: HERE,
    entryNames: '[name]',
    assetNames: '[name]',
    loader: { '.ttf': 'file' },
    logLevel: 'error',
  });

/** esbuild calls what comes from no file `stdin`. */
const named = ({ path, contents }: OutputFile): [string, Buffer] => [
  basename(path).replace(/^stdin/, 'monaco'),
  Buffer.from(contents),
];

function hashOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name}\n`).update(bytes);
  return hash.digest('hex').slice(0, 8);
}
