import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffText } from './diff-text.ts';

it.each([
  ['', '你好', 0, '你好'],
  ['你好', '你', 1, ''],
  ['你好', '你们', 1, '们'],
  ['a😀', 'a😁', 1, '😁'],
  ['床明月', '床前明月', 2, '前明月'],
  ['你', '你', 0, ''],
])('goes from %j to %j by %i away and %j put there', (before, after, del, ins) => {
  expect(diffText(before, after)).toEqual({ del, ins });
});

it('always leads from the one text to the other, and never cuts a character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '你', '😀', '😁') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { del, ins } = diffText(before, after);
      const chars = Array.from(before);
      expect(chars.slice(0, chars.length - del).join('') + ins).toBe(after);
    }),
  );
});
