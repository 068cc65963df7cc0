import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { isPortTaken, type Serving, serveDist, tryPort } from './serve-dist.ts';

const MANY = 'console.log("阶梯");\n'.repeat(200);
const files: Readonly<Record<string, string>> = {
  'site/index.html': '<p>start</p>',
  'site/404.html': '<p>nothing here</p>',
  'site/zh/课/index.html': '<p>lesson</p>',
  'site/sw.js': MANY,
  'site/assets/a.12345678.js': MANY,
  'site/packs/zh.c.u.0123.pack': 'bytes',
  'site/manifest.webmanifest': '{}',
  'site/.hidden': 'no',
  'secret.txt': 'secret',
  'outside/index.html': 'not ours',
};

let dir = '';
let atRoot: Serving;
let atBase: Serving;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'jieti-serve-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  atRoot = await serveDist({ dir: join(dir, 'site'), port: 0 });
  atBase = await serveDist({ dir: join(dir, 'site'), port: 0, base: '/x/y/' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), atBase.close()]);
  rmSync(dir, { recursive: true });
});

const get = (path: string, init: RequestInit = {}, serving = atRoot) =>
  fetch(new URL(path, serving.url), { redirect: 'manual', ...init });

/** Sends the path as it is: fetch would tidy it up. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(atRoot.url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it.each([
    ['', 'text/html;charset=utf-8'],
    ['zh/%E8%AF%BE/', 'text/html;charset=utf-8'],
    ['sw.js', 'text/javascript'],
    ['manifest.webmanifest', 'application/manifest+json'],
    ['packs/zh.c.u.0123.pack', 'application/octet-stream'],
  ])('sends /%s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it('lets only files with a hash in their names be kept unasked', async () => {
    const kept = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await kept('assets/a.12345678.js')).toContain('immutable');
    expect(await kept('packs/zh.c.u.0123.pack')).toContain('immutable');
    for (const path of ['', 'sw.js', 'zh/%E8%AF%BE/', 'gone']) expect(await kept(path)).toBe('no-cache');
  });

  it('answers an unknown address with the 404 page and status 404', async () => {
    const response = await get('zh/gone/?q=1');
    expect([response.status, await response.text()]).toEqual([404, '<p>nothing here</p>']);
  });

  it('leads a folder without its slash to the one with it, query kept', async () => {
    const response = await get('zh/%E8%AF%BE?pinyin=off');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/zh/%E8%AF%BE/?pinyin=off']);
  });

  it.each(['gzip', 'br'])('compresses with %s', async (encoding) => {
    const response = await get('sw.js', { headers: { 'accept-encoding': encoding } });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([encoding, MANY]);
  });

  it('answers 304 to whoever has the newest already', async () => {
    const etag = (await get('sw.js')).headers.get('etag') ?? '';
    expect((await get('sw.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('sends the security headers with everything', async () => {
    for (const path of ['', 'sw.js', 'gone']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
    }
  });

  it('sends the opener policy only where browsers heed it', () => {
    expect(securityHeaders('localhost:4321')).toHaveProperty('Cross-Origin-Opener-Policy');
    expect(securityHeaders('192.0.2.2:4321')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('', { method })).status).toBe(405);
    const head = await get('sw.js', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e/outside',
    '/..%2foutside',
    '/zh/..%5c..%5csecret.txt',
    '/%00',
    '/%E4%',
    '/.hidden',
    '//secret.txt',
    '/zh/../../secret.txt',
  ])('gives nothing away for %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it('mounts the site under a base and leads there from outside', async () => {
    const started = await get('', {}, atBase);
    expect([started.status, await started.text(), new URL(atBase.url).pathname]).toEqual([
      200,
      '<p>start</p>',
      '/x/y/',
    ]);
    expect((await get('/', {}, atBase)).headers.get('location')).toBe('/x/y/');
    expect((await get('/x/y', {}, atBase)).headers.get('location')).toBe('/x/y/');
    expect((await get('/x/y/zh/%E8%AF%BE', {}, atBase)).headers.get('location')).toBe('/x/y/zh/%E8%AF%BE/');
    expect((await get('/sw.js', {}, atBase)).status).toBe(404);
  });

  it('does not share a port', async () => {
    const port = Number(new URL(atRoot.url).port);
    const error = await tryPort({ port }).catch((reason: unknown) => reason);
    expect(isPortTaken(error)).toBe(true);
  });

  it('does not share it with a program on the other localhost either', async ({ skip }) => {
    const other = createServer();
    const isListening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
    });
    if (!isListening) skip(); // This machine has no IPv6.
    const { port } = other.address() as AddressInfo;
    const error = await tryPort({ port }).catch((reason: unknown) => reason);
    other.close();
    expect(isPortTaken(error)).toBe(true);
  });
});
