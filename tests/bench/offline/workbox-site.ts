import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

/** Room for any file; Workbox leaves out what is larger, with a warning only. */
const ANY_SIZE = 100_000_000;

/** Makes a folder one that Workbox, left to itself, keeps for use without network: every file by its own. */
async function addPlainWorker(dir: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: dir,
    globPatterns: ['**/*'],
    swDest: join(dir, 'sw.js'),
    maximumFileSizeToCacheInBytes: ANY_SIZE,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** A copy of our site with Workbox's own worker instead of ours. Its pages register it as they would ours. */
export async function plainWorkboxSite(dir: string, copy: string): Promise<string> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(dir, copy, { recursive: true });
  for (const name of ['packs', 'sw.js']) rmSync(join(copy, name), { recursive: true, force: true });
  await addPlainWorker(copy);
  return copy;
}

/** The least that can be shown without network: one page of 20 KB, precached, with nothing but the way to do that. */
export async function barePage(lessonPage: string, dir: string): Promise<string> {
  const text = readFileSync(lessonPage, 'utf8').replace(/<script.*?<\/script>|<style.*?<\/style>|<[^>]+>/gs, ' ');
  const paragraphs = paragraphsOf(text.replace(/\s+/g, ' ').trim(), 20_000);
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bare</title><body>${paragraphs}<script>navigator.serviceWorker.register('sw.js')</script></body></html>`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.html'), html);
  await addPlainWorker(dir);
  return dir;
}

/** The text again and again, in paragraphs, until it has so many bytes. */
function paragraphsOf(text: string, bytes: number): string {
  const paragraphs: string[] = [];
  const size = () => Buffer.byteLength(paragraphs.join(''));
  for (let at = 0; size() < bytes; at = (at + 100) % text.length) paragraphs.push(`<p>${text.slice(at, at + 100)}</p>`);
  return paragraphs.join('');
}
