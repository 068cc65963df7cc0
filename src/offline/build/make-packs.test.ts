import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDEX_LENGTH_DIGITS, parsePackIndex } from '../pack-index.ts';
import { packFile } from '../site-manifest.ts';
import { makePacks, packBytes } from './make-packs.ts';

/** Reads a pack as the worker does: length, index, slices. */
function unpack(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const bodyStart = INDEX_LENGTH_DIGITS + Number.parseInt(bytes.subarray(0, INDEX_LENGTH_DIGITS).toString(), 16);
  const index = parsePackIndex(bytes.subarray(INDEX_LENGTH_DIGITS, bodyStart).toString(), bodyStart);
  return new Map([...index].map(([path, { start, end }]) => [path, bytes.subarray(start, end)]));
}

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

const small = site({
  'index.html': 'start',
  'zh/c/u1/l1/index.html': '一',
  'zh/c/u1/l1/plan/index.html': 'plan',
  'zh/c/u1/l2/index.html': '二',
  'en/c/u1/l1/index.html': 'one',
  'zh/c/u2/l1/index.html': '三',
  'pictures/c/u1/l1-a.0123abcd.svg': '<svg/>',
});

describe('a pack', () => {
  it('gives back every file as it was put in', () => {
    const name = fc.string({ unit: 'grapheme' }).map((text) => `${text}a.html`);
    const files = fc.uniqueArray(fc.tuple(name, fc.uint8Array()), { selector: ([path]) => path });
    fc.assert(
      fc.property(files, (list) => {
        const packed = unpack(packBytes(list.map(([path, bytes]) => [path, Buffer.from(bytes)])));
        expect([...packed].map(([path, bytes]) => [path, new Uint8Array(bytes)])).toEqual(list);
      }),
    );
  });

  it('is never mistaken for a gzip file', () => {
    expect(packBytes([]).subarray(0, 2).toString('hex')).not.toBe('1f8b');
  });

  it('refuses a file whose type nobody knows', () => {
    expect(() => packBytes([['zh/c/u/l/a.xyz', Buffer.from('')]])).toThrow('a.xyz');
  });

  it('is refused when its index is something else', () => {
    expect(() => parsePackIndex('[["a.html","1","text/html"]]', 0)).toThrow();
  });
});

describe('makePacks', () => {
  const { units, files } = makePacks(small);

  it('makes one pack a unit and language, one for its pictures, and leaves the shell alone', () => {
    const ids = units.map(({ unit, packs }) => [unit, packs.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['c/u1', ['zh/c/u1', 'en/c/u1', 'pictures/c/u1']],
      ['c/u2', ['zh/c/u2']],
    ]);
    expect(files.size).toBe(4);
  });

  it('knows which units use the tools, by their pages', () => {
    const tooled = site({
      'zh/c/u1/l1/index.html': '<section data-kind="choose">',
      'zh/c/u1/l2/index.html': '<section data-kind="code">',
      'zh/c/u2/l1/index.html': '<section data-kind="choose">',
    });
    expect(makePacks(tooled).units.map(({ usesTools }) => usesTools)).toEqual([true, false]);
  });

  it('counts a lesson once, whatever its languages', () => {
    expect(units.map(({ lessons }) => lessons)).toEqual([2, 1]);
  });

  it('names each pack by its bytes: who changes one unit changes one pack', () => {
    const changed = makePacks(new Map([...small, ['zh/c/u2/l1/index.html', Buffer.from('四')]]));
    expect([...changed.files.keys()].filter((name) => !files.has(name))).toHaveLength(1);
    expect([...makePacks(small).files.keys()]).toEqual([...files.keys()]);
  });

  it('writes them gzipped', () => {
    const [pack] = units[0]?.packs ?? [];
    const bytes = pack && files.get(packFile(pack));
    expect(bytes && unpack(gunzipSync(bytes)).get('zh/c/u1/l2/index.html')?.toString()).toBe('二');
  });
});
