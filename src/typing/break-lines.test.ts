import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { type TargetLine, typingModes } from './target.ts';

const line = (text: string): TargetLine => Array.from(text, (char) => ({ text: char }));
const shown = (lines: readonly TargetLine[]) => lines.map((chars) => chars.map(({ text }) => text).join(''));

describe('breakLines', () => {
  it('leaves a line alone that fits', () => {
    expect(shown(breakLines('keys', [line('fff jjj'), line('dd')]))).toEqual(['fff jjj', 'dd']);
  });

  it('breaks words after a space, which stays to be typed', () => {
    const lines = shown(breakLines('words', [line('sun moon star tree leaf rain snow wind')]));
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/ $/);
  });

  it('breaks Chinese where one would pause', () => {
    const text = '床前明月光，疑是地上霜。举头望明月，低头思故乡。';
    expect(shown(breakLines('hanzi', [line(text)]))).toEqual(['床前明月光，疑是地上霜。', '举头望明月，低头思故乡。']);
  });

  it('breaks what has no place to break all the same', () => {
    expect(shown(breakLines('keys', [line('f'.repeat(70))])).every((part) => part.length <= 30)).toBe(true);
  });

  it('loses nothing, whatever the text', () => {
    const texts = fc.array(fc.constantFrom('床', '，', '。', 'a', 'b', ' ', '”'), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...typingModes), (chars, mode) => {
        const parts = breakLines(mode, [line(chars.join(''))]);
        expect(shown(parts).join('')).toBe(chars.join(''));
        expect(parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });
});
