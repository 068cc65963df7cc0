import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The type under which a file comes out of its pack. Throws for a type that no lesson has had so far. */
export function contentType(path: string): string {
  const type = TYPES[extname(path).toLowerCase()];
  if (!type) throw new Error(`${path}: add the type of such files to src/offline/build/content-type.ts.`);
  return type;
}
