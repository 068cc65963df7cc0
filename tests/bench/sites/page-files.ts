import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const STYLE = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPT = /<script[^>]*\ssrc="([^"]+)"/g;
const PICTURE = /<img[^>]*>/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g;
const LAZY_IMPORT = /\bimport\(\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g;

/** What a built page asks for, as paths from the site's root, without a browser's help. */
export interface PageFiles {
  /** Before its load event: itself, its styles, its scripts with all they import, and pictures that don't wait. */
  readonly first: readonly string[];
  /** Every script that it can ever load. */
  readonly scripts: readonly string[];
}

/** Reads what the page at `path` (`zh/…/index.html`) of the built site in `dir` asks for. */
export function pageFiles(dir: string, path: string): PageFiles {
  const html = readFileSync(join(dir, path), 'utf8');
  const hrefs = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, href = '']) => beside(path, href));
  const pictures = [...html.matchAll(PICTURE)].map(([tag]) => tag).filter((tag) => !tag.includes('loading="lazy"'));
  const sources = pictures.map((tag) => beside(path, /\ssrc="([^"#]+)/.exec(tag)?.[1] ?? ''));
  const scripts = hrefs(SCRIPT);
  return {
    first: [...new Set([path, ...hrefs(STYLE), ...sources, ...withImports(dir, scripts, [STATIC_IMPORT])])],
    scripts: withImports(dir, scripts, [STATIC_IMPORT, LAZY_IMPORT]),
  };
}

function withImports(dir: string, scripts: readonly string[], patterns: readonly RegExp[]): readonly string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const code = readFileSync(join(dir, script), 'utf8');
    for (const pattern of patterns) for (const [, to = ''] of code.matchAll(pattern)) found.add(beside(script, to));
  }
  return [...found];
}

/** Addresses in pages and scripts are relative, by our own build. */
const beside = (path: string, href: string): string => posix.join(posix.dirname(path), href);
