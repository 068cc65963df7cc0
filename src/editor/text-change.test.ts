import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changedOffset, changedText } from './text-change.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });

describe('a change of text', () => {
  it('is the smallest that makes one text of another', () => {
    expect(changeBetween('print(1)', 'print(12)')).toEqual({ start: 7, end: 7, text: '2' });
    expect(changeBetween('aaa', 'aa')).toEqual({ start: 2, end: 3, text: '' });
    expect(changeBetween('same', 'same')).toEqual({ start: 4, end: 4, text: '' });
  });

  it('between any two texts leads from the first to the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(changedText(before, [changeBetween(before, after)])).toBe(after);
      }),
    );
  });

  it('can be several at once', () => {
    const changes = [
      { start: 1, end: 2, text: '(' },
      { start: 4, end: 6, text: '_' },
    ];
    expect(changedText('f（ab——）', changes)).toBe('f(ab_）');
  });

  it.each([
    ['before it', 1, 1],
    ['inside it', 3, 3],
    ['at its end', 4, 3],
    ['behind it', 6, 5],
  ])('moves an offset %s', (_, offset, moved) => {
    expect(changedOffset(offset, [{ start: 2, end: 4, text: '_' }])).toBe(moved);
  });
});
