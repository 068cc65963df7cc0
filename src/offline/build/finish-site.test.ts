import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishSite } from './finish-site.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html data-root="/__jieti_base__/" data-version="__JIETI_VERSION__"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

const built = {
  '404.html': page('<a href="/__jieti_base__/zh/">start</a>'),
  'index.html': page('<script>go()</script>'),
  'zh/index.html': page('map'),
  'zh/c/u/l/index.html': page('<script type="module" src="/__jieti_base__/assets/a.1234.js"></script>'),
  'assets/a.1234.js': 'import"./b.js"',
  'tools/t-1234/t.js': 'go()',
};

const asSite = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

const finish = (files: Readonly<Record<string, string>> = built, base = '/') =>
  finishSite(asSite(files), { base, assets: 'assets' });

const textOf = (site: Awaited<ReturnType<typeof finish>>, path: string) => site.files.get(path)?.toString() ?? '';

describe('finishSite', () => {
  it('leaves no placeholder in any page, and a policy and the version in each', async () => {
    const site = await finish();
    const pages = [...site.files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(4);
    for (const path of pages) {
      expect(textOf(site, path)).not.toMatch(/jieti_base|JIETI_VERSION/);
      expect(textOf(site, path)).toContain(`data-version="${site.version}"`);
      expect(textOf(site, path)).toContain('Content-Security-Policy');
    }
    expect(textOf(site, 'zh/c/u/l/index.html')).toContain('data-root="../../../../"');
    expect(textOf(site, '404.html')).toContain('data-root="/"');
  });

  it('gives the same bytes for the same site, whatever the order of its files', async () => {
    const [one, other] = [
      await finish(),
      await finishSite(new Map([...asSite(built)].reverse()), { base: '/', assets: 'assets' }),
    ];
    expect(one.version).toBe(other.version);
    expect(textOf(one, 'zh/index.html')).toBe(textOf(other, 'zh/index.html'));
    expect(textOf(one, 'sw.js')).toBe(textOf(await finish(), 'sw.js'));
  });

  it('gives another version when any file changes, but the same pack when only another page does', async () => {
    const packs = (site: Awaited<ReturnType<typeof finish>>) =>
      [...site.files.keys()].filter((path) => path.endsWith('.pack'));
    const [one, other] = [await finish(), await finish({ ...built, 'zh/index.html': page('new map') })];
    expect(one.version).not.toBe(other.version);
    expect(packs(one)).toEqual(packs(other));
  });

  it('lists the shell with hashes of the final bytes, and nothing of the packs', async () => {
    const site = await finish();
    const worker = textOf(site, 'sw.js');
    const integrity = createHash('sha256').update(textOf(site, 'zh/index.html')).digest('base64');
    expect(worker).toContain(`sha256-${integrity}`);
    expect(worker).toContain('"assets/a.1234.js"');
    expect(worker).not.toContain('c/u/l/');
    expect(worker).toContain('"tools/t-1234/t.js"');
  });

  it('refuses an address that cannot be made relative, naming the file', async () => {
    const files = { ...built, 'assets/a.1234.js': 'fetch(`/__jieti_base__/` + name + "/__jieti_base__")' };
    await expect(finish(files)).rejects.toThrow('assets/a.1234.js');
  });

  it('refuses an address in an inline script of the 404 page, whose hash would change with the base', async () => {
    const files = { ...built, '404.html': page('<script>go("/__jieti_base__/")</script>') };
    await expect(finish(files)).rejects.toThrow('404.html');
  });
});
