import { describe, expect, it } from 'vitest';
import { moveMarks } from './move-marks.ts';

const marks = [
  { line: 1, message: 'one' },
  { line: 3, message: 'three' },
];
const linesAfter = (after: string): readonly number[] => moveMarks(marks, 'a\nb\nc', after).map(({ line }) => line);

describe('marks', () => {
  it('stay where other lines change', () => expect(linesAfter('a\nbb\nc')).toEqual([1, 3]));
  it('go when their line changes', () => expect(linesAfter('a\nb\ncc')).toEqual([1]));
  it('move with their line', () => {
    expect(linesAfter('a\nb\nx\nc')).toEqual([1, 4]);
    expect(linesAfter('a\nc')).toEqual([1, 2]);
  });
  it('all go with all the text', () => expect(linesAfter('x')).toEqual([]));
});
