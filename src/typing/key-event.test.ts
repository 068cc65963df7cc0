import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyLike, typingKey } from './key-event.ts';

const key = (parts: Partial<KeyLike>): KeyLike => ({
  ...{ code: 'KeyA', key: 'a', keyCode: 65, shiftKey: false, repeat: false, caps: false },
  ...parts,
});

describe('typingKey', () => {
  it.each([
    ['a letter', { code: 'KeyA', key: 'a' }, 'a', false],
    ['a capital', { code: 'KeyA', key: 'A', shiftKey: true }, 'A', false],
    ['a capital by Caps Lock', { code: 'KeyA', key: 'A', caps: true }, 'A', false],
    ['the space bar', { code: 'Space', key: ' ' }, ' ', false],
    ['a digit of the number pad', { code: 'Numpad1', key: '1' }, '1', false],
    ['a key an input method took', { code: 'KeyA', key: 'Process', keyCode: 229 }, 'a', true],
    ['one with Shift', { code: 'Digit1', key: 'Process', keyCode: 229, shiftKey: true }, '!', true],
    ['one of which only 229 tells', { code: 'KeyA', key: 'a', keyCode: 229 }, 'a', true],
    ['one of which only its name tells', { code: 'KeyA', key: 'Process', keyCode: 65 }, 'a', true],
    ['a full-width mark', { code: 'Comma', key: '，', keyCode: 188 }, ',', true],
    ['a dead key', { code: 'Quote', key: 'Dead' }, "'", false],
    ['Backspace', { code: 'Backspace', key: 'Backspace' }, null, false],
    ['a key without place or name', { code: '', key: 'Unidentified', keyCode: 0 }, null, false],
    ['Enter that chooses in an input method', { code: 'Enter', key: 'Process', keyCode: 229 }, null, true],
  ])('reads %s', (_name, parts, char, ime) => {
    expect(typingKey(key(parts), 7)).toMatchObject({ type: 'key', at: 7, char, ime });
  });

  it('reads Enter as the wish to go on', () => {
    expect(typingKey(key({ code: 'NumpadEnter', key: 'Enter' }), 7)).toEqual({ type: 'enter', at: 7 });
  });

  it.each([
    ['a repeat', { repeat: true }],
    ['Shift alone', { code: 'ShiftLeft', key: 'Shift', shiftKey: true }],
    ['Shift under an input method', { code: 'ShiftLeft', key: 'Process', keyCode: 229 }],
    ['Caps Lock', { code: 'CapsLock', key: 'CapsLock' }],
    ['a shortcut', { ctrlKey: true }],
    ['one with Alt', { altKey: true }],
    ['the Windows key', { metaKey: true }],
  ])('passes by %s', (_name, parts) => {
    expect(typingKey(key(parts), 7)).toBeUndefined();
  });

  it('gives a printable ASCII character or none, whatever the browser says', () => {
    const any = fc.record({
      ...{ code: fc.string(), key: fc.string({ unit: 'binary' }), keyCode: fc.nat(255) },
      ...{ shiftKey: fc.boolean(), repeat: fc.boolean(), caps: fc.boolean() },
    });
    fc.assert(
      fc.property(any, (odd) => {
        const event = typingKey(odd, 0);
        const char = event?.type === 'key' ? event.char : null;
        expect(char === null || /^[ -~]$/.test(char)).toBe(true);
      }),
    );
  });
});
