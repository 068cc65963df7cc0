import { describe, expect, it } from 'vitest';
import { lessonOf, packOf, unitOf } from './pack-of.ts';

describe('packOf', () => {
  it.each([
    ['zh/stepping-up/safety/phishing/index.html', 'zh/stepping-up/safety'],
    ['en/stepping-up/safety/phishing/plan/index.html', 'en/stepping-up/safety'],
    ['en/stepping-up/safety/index.html', 'en/stepping-up/safety'],
    ['pictures/stepping-up/safety/phishing-letter.0123abcd.svg', 'pictures/stepping-up/safety'],
  ])('puts %s into %s', (path, pack) => {
    expect(packOf(path)).toBe(pack);
  });

  it.each([
    'index.html',
    'zh/index.html',
    'zh/me/index.html',
    'zh/stepping-up/index.html',
    'assets/a/b/c.js',
    'fr/stepping-up/safety/x/index.html',
    'animals.svg',
  ])('leaves %s to the shell', (path) => {
    expect(packOf(path)).toBeUndefined();
  });

  it('names the unit of a pack', () => {
    expect(unitOf('pictures/stepping-up/safety')).toBe('stepping-up/safety');
  });
});

describe('lessonOf', () => {
  it('knows a lesson by its page, in either language', () => {
    expect(lessonOf('zh/c/u/l/index.html')).toBe('c/u/l');
    expect(lessonOf('en/c/u/l/index.html')).toBe('c/u/l');
  });

  it.each([
    'zh/c/u/l/plan/index.html',
    'zh/c/u/index.html',
    'zh/c/u/l',
    'pictures/c/u/l.svg',
  ])('takes %s for no lesson', (path) => {
    expect(lessonOf(path)).toBeUndefined();
  });
});
