import { describe, expect, it } from 'vitest';
import { charOf, fingerOf, keyOf, shiftFor, usKey, usKeyboard } from './us-keyboard.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

describe('the US keyboard', () => {
  it('types each printable ASCII character, and finds the way back', () => {
    for (const char of ascii) {
      const { code, shift } = keyOf(char) ?? { code: '', shift: false };
      expect(charOf(code, shift), char).toBe(char);
    }
  });

  it('has rows of equal width without gaps, and each code once', () => {
    for (const row of [0, 1, 2, 3, 4]) {
      const keys = usKeyboard.filter((key) => key.row === row);
      keys.reduce((column, key) => {
        expect(key.column).toBe(column);
        return column + key.width;
      }, 0);
      expect(keys.reduce((sum, { width }) => sum + width, 0)).toBe(15);
    }
    expect(new Set(usKeyboard.map(({ code }) => code)).size).toBe(usKeyboard.length);
  });

  it.each([
    ['f', 'left', 'index'],
    ['j', 'right', 'index'],
    ['b', 'left', 'index'],
    ['y', 'right', 'index'],
    ['6', 'right', 'index'],
    ['c', 'left', 'middle'],
    [',', 'right', 'middle'],
    ['l', 'right', 'ring'],
    ['A', 'left', 'pinky'],
    ['?', 'right', 'pinky'],
    [' ', 'right', 'thumb'],
  ])('gives %s to the %s %s', (char, hand, finger) => {
    expect(fingerOf(keyOf(char)?.code ?? '')).toMatchObject({ hand, finger });
  });

  it('holds Shift with the other hand', () => {
    expect([shiftFor('KeyA'), shiftFor('KeyL'), shiftFor('Digit1'), shiftFor('Slash')]).toEqual([
      ...['ShiftRight', 'ShiftLeft', 'ShiftRight', 'ShiftLeft'],
    ]);
  });

  it('knows nothing of other keys and characters', () => {
    expect([keyOf('你'), usKey('F5'), charOf('Tab', false), charOf('F5', true), fingerOf('')]).toEqual([
      ...[undefined, undefined, null, null, undefined],
    ]);
  });
});
