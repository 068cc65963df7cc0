import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

/** One letter a step: r(ight), w(rong), m(issing), x (extra). */
const shape = (expected: string, typed: string): string =>
  align(Array.from(expected), Array.from(typed))
    .map(({ kind }) => (kind === 'extra' ? 'x' : kind.charAt(0)))
    .join('');

describe('align', () => {
  it.each([
    ['床前明月光', '床前明月光', 'rrrrr'],
    ['床前明月光', '床明月光', 'rmrrr'],
    ['床前明月光', '床', 'r'],
    ['床前明月光', '床明', 'rmr'],
    ['床前明月光', '床前名', 'rrw'],
    ['床前明月光', '床前前明', 'rxrr'],
    ['床前明月光', '', ''],
    ['', '床', 'x'],
    ['床', '床前', 'rx'],
    ['再见', '在见', 'wr'],
    ['他说：“好……”', '他说:"好…⋯"', 'rrrrrrrr'],
    ['a😀b', 'a😀b', 'rrr'],
    ['天天向上', '天上', 'rw'],
  ])('lays along %s what was typed as %s', (expected, typed, steps) => {
    expect(shape(expected, typed)).toBe(steps);
  });

  const chars = fc.array(fc.constantFrom('床', '前', '，', ',', 'a', '😀'), { maxLength: 12 });

  it('names each character typed once, in order, and each expected one at most once, in order', () => {
    fc.assert(
      fc.property(chars, chars, (expected, typed) => {
        const steps = align(expected, typed);
        const slots = steps.flatMap((step) => ('slot' in step ? [step.slot] : []));
        expect(steps.flatMap((step) => ('at' in step ? [step.at] : []))).toEqual([...typed.keys()]);
        expect(slots).toEqual([...slots.keys()]);
        expect(slots.length).toBeLessThanOrEqual(expected.length);
      }),
    );
  });

  it('keeps all others right when any one character is left out', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(distinct, fc.nat(), (codes, seed) => {
        const expected = codes.map((code) => String.fromCodePoint(code));
        const out = seed % (expected.length - 1);
        const typed = expected.filter((_, at) => at !== out);
        const right = align(expected, typed).filter(({ kind }) => kind === 'right');
        expect(right).toHaveLength(expected.length - 1);
      }),
    );
  });
});
