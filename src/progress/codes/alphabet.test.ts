import { describe, expect, it } from 'vitest';
import { readSigns, showSigns } from './alphabet.ts';

const read = (text: string) => {
  const signs = readSigns(text);
  return signs.ok ? showSigns(signs.value) : signs.error;
};

describe('reading signs', () => {
  it.each([
    ['small letters', 'k7m2pxaw', 'K7M2 PXAW'],
    ['gaps of all sorts', ' K7-M2\u2014PX\u00b7A\u3000W.\n1\u200b1', 'K7M2 PXAW 11'],
    ['full width', '\uff2b\uff17\uff4d\u3002\uff12\u3001\uff0d\uff30', 'K7M2 P'],
    ['letters that stand for digits', 'ODQ ILZ SGB odq ilz sgb', '0001 1256 8000 1125 68'],
    ['U for V', 'uU', 'VV'],
  ])('forgives %s', (_name, text, shown) => {
    expect(read(text)).toBe(shown);
  });

  it('says which sign is in no code, where in the text, and in which group', () => {
    expect(read('K7M2 PCAW')).toEqual({ problem: 'sign', sign: 'C', at: 6, group: 2 });
    expect(read('K7M2-码')).toEqual({ problem: 'sign', sign: '码', at: 5, group: 2 });
    expect(read('\ud83d\ude00')).toEqual({ problem: 'sign', sign: '\ud83d\ude00', at: 0, group: 1 });
  });

  it.each(['', ' - . \n'])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual({ problem: 'empty' });
  });

  it('doesn’t look at texts that can’t be a code', () => {
    expect(read('1'.repeat(401))).toEqual({ problem: 'too-long', by: 1 });
    expect(read('码'.repeat(10_000_000))).toEqual({ problem: 'too-long', by: 9_999_600 });
  });
});
