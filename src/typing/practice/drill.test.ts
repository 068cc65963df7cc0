import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { drill, withSign } from './drill.ts';
import { keyOrder, keysFor, SHIFT } from './key-order.ts';

const keysOf = (text: string) => new Set(Array.from(text).flatMap(keysFor));
const drills = (focus: string, others: string) =>
  Array.from({ length: 40 }, (_, seed) => drill(focus, Array.from(others), seededRandom(seed)));

describe('drill', () => {
  it('is three keys of two, in many ways', () => {
    const patterns = new Set(drills('f', 'fj'));
    expect(patterns.size).toBeGreaterThan(4);
    expect([...patterns].every((pattern) => /^[fj]{3}$/.test(pattern))).toBe(true);
  });

  it('repeats a key that stands alone', () => {
    expect([...new Set(drills('q', 'q'))].sort()).toEqual(['q', 'qq', 'qqq', 'qqqq', 'qqqqq']);
  });

  it.each([
    [SHIFT, /^[A-Z][a-z]{2}$/],
    ['(', /^\([a-z]{3}\)$/],
    ['"', /^"[a-z]{3}"$/],
    ['.', /^[a-z]{3}\.$/],
    ['+', /^[a-z]{1,2}\+[a-z]{1,2}$/],
    ['4', /^(?=.*4)[4a-z]{3}$/],
  ])('practises %s where it stands', (focus, shape) => {
    expect(drills(focus, 'fjdk()"').filter((pattern) => !shape.test(pattern))).toEqual([]);
  });

  it('uses the given keys only and always the focus, whatever they are', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...keyOrder.flat().filter((key) => key !== SHIFT)), { minLength: 1 });
    fc.assert(
      fc.property(keys, fc.nat(), fc.boolean(), (others, seed, shift) => {
        const open = shift ? [...others, SHIFT] : others;
        const focus = open[seed % open.length] ?? '';
        const needed = keysOf(drill(focus, open, seededRandom(seed)));
        expect([...needed].filter((key) => !open.includes(key))).toEqual([]);
        if (focus !== SHIFT || others.some((key) => /[a-z]/.test(key))) expect(needed).toContain(focus);
      }),
    );
  });
});

describe('withSign', () => {
  const signed = (word: string, sign: string, keys = sign) => withSign(word, sign, Array.from(keys), seededRandom(1));

  it('puts signs where they stand', () => {
    expect([signed('cat', SHIFT), signed('cat', '['), signed('cat', ']', '[]'), signed('cat', ',')]).toEqual([
      'Cat',
      expect.stringMatching(/^c(\[at|a\[t)$/),
      '[cat]',
      'cat,',
    ]);
  });
});
