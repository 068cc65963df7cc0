import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddress, sitePath } from './site-path.ts';

const scope = 'http://localhost:4321/x/';

describe('sitePath', () => {
  it.each([
    ['', 'index.html'],
    ['zh/', 'zh/index.html'],
    ['zh/c/u/l/?pinyin=off#quiz', 'zh/c/u/l/index.html'],
    ['sw.js?v=2', 'sw.js'],
    ['zh', 'zh'],
    ['pictures/c/u/%E5%9B%BE.svg', 'pictures/c/u/图.svg'],
  ])('reads %s as the file %s', (address, path) => {
    expect(sitePath(scope + address, scope)).toBe(path);
  });

  it('knows no file outside its scope or behind a broken escape', () => {
    expect(sitePath('http://localhost:4321/y/', scope)).toBeUndefined();
    expect(sitePath(`${scope}%E4%`, scope)).toBeUndefined();
  });

  it('finds back every file from its own address', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !/[/?#%\\]|^\.+$/.test(text) && text.isWellFormed());
    const path = fc.tuple(fc.array(name, { maxLength: 4 }), fc.oneof(name, fc.constant('index.html')));
    fc.assert(
      fc.property(path, ([folders, file]) => {
        const whole = [...folders, file].join('/');
        expect(sitePath(scope + siteAddress(whole), scope)).toBe(whole);
      }),
    );
  });
});
