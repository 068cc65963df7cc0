import { describe, expect, it } from 'vitest';
import { rewriteAddresses, rootFrom } from './rewrite-addresses.ts';

const page = (html: string, path = 'zh/c/u/l/index.html', base = '/') => rewriteAddresses(path, html, base);

describe('the way to the root', () => {
  it.each([
    ['index.html', './'],
    ['sw.js', './'],
    ['zh/index.html', '../'],
    ['zh/c/u/l/index.html', '../../../../'],
  ])('from %s is %s', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });
});

describe('rewriteAddresses', () => {
  it.each([
    ['<a href="/__jieti_base__/zh/">', '<a href="../../../../zh/">'],
    ['<a href="/__jieti_base__/">', '<a href="../../../../">'],
    ['<a href="/__jieti_base__">', '<a href="../../../../">'],
    ['<a href="/__jieti_base__?x">', '<a href="../../../../?x">'],
    ['<html data-root=/__jieti_base__/>', '<html data-root=../../../../>'],
    [
      '<img srcset="/__jieti_base__/a.png 1x, /__jieti_base__/b.png 2x">',
      '<img srcset="../../../../a.png 1x, ../../../../b.png 2x">',
    ],
    ['<p style="background:url(/__jieti_base__/a.svg)">', '<p style="background:url(../../../../a.svg)">'],
    [
      '<meta http-equiv="refresh" content="0;url=/__jieti_base__/zh/">',
      '<meta http-equiv="refresh" content="0;url=../../../../zh/">',
    ],
    [
      'props="{&quot;html&quot;:&quot;&lt;img src=\\&quot;/__jieti_base__/a.svg\\&quot;&gt;&quot;}"',
      'props="{&quot;html&quot;:&quot;&lt;img src=\\&quot;../../../../a.svg\\&quot;&gt;&quot;}"',
    ],
    ['{"html":"<img src=\\"/__jieti_base__/a.svg\\">"}', '{"html":"<img src=\\"../../../../a.svg\\">"}'],
  ])('makes %s relative', (html, expected) => {
    expect(page(html)).toBe(expected);
  });

  it('gives the start page addresses that begin with a dot', () => {
    expect(page('<a href="/__jieti_base__/zh/">', 'index.html')).toBe('<a href="./zh/">');
  });

  it('gives pages that are shown at any address those of the base', () => {
    expect(page('<a href="/__jieti_base__/zh/">', '404.html', '/x/')).toBe('<a href="/x/zh/">');
    expect(page('<a href="/__jieti_base__/zh/">', 'unready/index.html', '/x/')).toBe('<a href="/x/zh/">');
  });

  it('leaves what is no address of ours, for the build to stumble over', () => {
    const html = '<a href="https://example.org/__jieti_base__/">';
    expect(page(html)).toBe(html);
  });

  it('makes styles relative to the style sheet', () => {
    const css = 'a{background:url(/__jieti_base__/assets/a.svg)}b{background:url("/__jieti_base__/b.svg")}';
    expect(rewriteAddresses('assets/a.css', css, '/')).toBe(
      'a{background:url(../assets/a.svg)}b{background:url("../b.svg")}',
    );
  });

  it('makes strings in scripts relative to the script', () => {
    const script = 'const a=`/__jieti_base__/assets/a.svg`,b="/__jieti_base__/"';
    const expected = 'const a=new URL("../assets/a.svg",import.meta.url).href,b=new URL("../",import.meta.url).href';
    expect(rewriteAddresses('assets/a.js', script, '/')).toBe(expected);
  });
});
