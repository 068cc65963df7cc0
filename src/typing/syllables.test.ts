import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { splitSyllable, syllables } from './syllables.ts';

describe('syllables', () => {
  it('are all that the readings of common characters need', () => {
    const missing = new Set<string>();
    for (let code = 0x4e00; code <= 0x9fa5; code += 1) {
      const readings = pinyin(String.fromCodePoint(code), { multiple: true, toneType: 'none', type: 'array', v: true });
      for (const reading of readings) if (/^[a-z]+$/.test(reading) && !syllables.has(reading)) missing.add(reading);
    }
    expect([...missing].sort()).toEqual(['hng', 'm', 'n', 'ng']);
  });

  it('are each the reading of some character, but for one (黁) that the list here lacks', () => {
    const known = new Set<string>();
    for (let code = 0x3400; code <= 0x9fa5; code += 1) {
      for (const reading of pinyin(String.fromCodePoint(code), {
        multiple: true,
        toneType: 'none',
        type: 'array',
        v: true,
      }))
        known.add(reading);
    }
    expect([...syllables].filter((syllable) => !known.has(syllable))).toEqual(['nun']);
  });

  it.each([
    ['zhong', 'zh', 'ong'],
    ['an', '', 'an'],
    ['yi', 'y', 'i'],
    ['wo', 'w', 'o'],
    ['lv', 'l', 'v'],
    ['er', '', 'er'],
    ['shuang', 'sh', 'uang'],
    ['', '', ''],
  ])('%s splits into %j and %j', (syllable, initial, final) => {
    expect(splitSyllable(syllable)).toEqual([initial, final]);
  });

  it('split into parts that give them back, each with a final', () => {
    for (const syllable of syllables) {
      const [initial, final] = splitSyllable(syllable);
      expect(initial + final).toBe(syllable);
      expect(final).toMatch(/^[aeiouv]/);
    }
  });
});
