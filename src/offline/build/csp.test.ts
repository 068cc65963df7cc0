import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from './csp.ts';
import { inlineScripts } from './html-scripts.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('inlineScripts', () => {
  it('finds what a browser runs', () => {
    const html = '<script>a()</script><script type="module">b()</script><SCRIPT type=text/javascript>\n c() </SCRIPT>';
    expect(inlineScripts(html)).toEqual(['a()', 'b()', '\n c() ']);
  });

  it.each([
    '<script src="a.js"></script>',
    '<script type="module" src=a.js></script>',
    '<script type="application/json">{"a":1}</script>',
    "<script type='application/ld+json'>{}</script>",
    '<!-- <script>a()</script> -->',
    '<style>a::before{content:"<script>"}</style>',
    '<title><script>a()</script></title>',
    '<p data-code="<script>alert(1)</script>">text</p>',
    `<p data-code='<script>a("b")</script>'>text</p>`,
  ])('passes over %s', (html) => {
    expect(inlineScripts(html)).toEqual([]);
  });

  it('is not led astray by a tag in an attribute before a real script', () => {
    expect(inlineScripts('<p title="<script>"></p><script data-x="a > b src=1">real()</script>')).toEqual(['real()']);
  });
});

describe('withPolicy', () => {
  const html = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title><script>a()</script></head></html>';

  it('stands right behind the charset, before anything it must rule', () => {
    expect(withPolicy(html)).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="');
  });

  it('allows the inline scripts of the page by hash, each once, and nothing unsafe', () => {
    const policy = policyOf(`${html}<script>a()</script><script>b()</script>`);
    expect(policy).toContain(`script-src 'self' ${hash('a()')} ${hash('b()')};`);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace(/style-src[^;]*/, '')).not.toContain('unsafe-inline');
  });

  it('lets pages that bring their own policy be', () => {
    const sandbox = '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>';
    expect(withPolicy(sandbox)).toBe(sandbox);
  });

  it.each([
    '<html><head lang="zh"><p>',
    '<!doctype html><title>Redirecting</title>',
    '<p>bare</p>',
  ])('finds a place in %s, and only one', (page) => {
    expect(withPolicy(page).split('http-equiv').length).toBe(2);
    expect(withPolicy(page).replace(/<meta[^>]*>/, '')).toBe(page);
  });
});
