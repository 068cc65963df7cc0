import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetters } from './read-letters.ts';
import { splitSyllable, syllables } from './syllables.ts';

const hello = ['ni', 'hao'];

describe('readLetters', () => {
  it.each([
    ['nihao', hello],
    ["ni'hao", hello],
    ['ni hao', hello],
    ['NiHao', hello],
    ['nih', hello],
    ['nh', hello],
    ['nha', hello],
    ['zg', ['zhong', 'guo']],
    ['zhg', ['zhong', 'guo']],
    ['zhongg', ['zhong', 'guo']],
    ['lv', ['lv']],
    ['lü', ['lv']],
    ['lue', ['lve']],
    ['你hao', hello],
    ['xian', ['xi', 'an']],
    ["xi'an", ['xi', 'an']],
    ['nihaoma', hello],
    ['', hello],
  ])('finds nothing wrong in %s', (pre, expected) => {
    expect(readLetters(pre, expected).wrongAt).toBeNull();
  });

  it.each([
    ['nu', hello, 1, 0],
    ['nihou', hello, 3, 1],
    ['nix', hello, 2, 1],
    ['x', hello, 0, 0],
    ["ni'x", hello, 2, 1],
    ['lu', ['lv'], 1, 0],
    ['你hou', hello, 1, 1],
    ['zonguo', ['zhong', 'guo'], 1, 0],
  ])('stops in %s', (pre, expected, wrongAt, syllable) => {
    expect(readLetters(pre, expected)).toEqual({ ok: wrongAt, wrongAt, syllable });
  });

  it('names the next syllable once one is whole', () => {
    expect(readLetters('你', hello)).toEqual({ ok: 0, wrongAt: null, syllable: 1 });
    expect([readLetters('n', hello), readLetters('ni', hello), readLetters('nihao', hello)]).toEqual([
      { ok: 1, wrongAt: null, syllable: 0 },
      { ok: 2, wrongAt: null, syllable: 1 },
      { ok: 5, wrongAt: null, syllable: 2 },
    ]);
  });

  const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 6 });

  it('accepts every beginning of every spelling, whole or short', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), fc.nat(40), (word, how, end) => {
        const spelled = word.map((syllable, at) => {
          const initial = splitSyllable(syllable)[0];
          return [syllable, initial || syllable, syllable.charAt(0)][how[at] ?? 0] ?? '';
        });
        expect(readLetters(spelled.join('').slice(0, end), word).wrongAt).toBeNull();
      }),
    );
  });

  it('never counts more letters than there are, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (pre, expected) => {
        const { ok, wrongAt } = readLetters(pre, expected);
        expect(ok).toBeLessThanOrEqual(pre.length);
        expect(wrongAt === null || wrongAt === ok).toBe(true);
      }),
    );
  });
});
