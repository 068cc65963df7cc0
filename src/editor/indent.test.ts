import { describe, expect, it } from 'vitest';
import type { SourceLang } from '../code/source-lang.ts';
import { blanksToDelete, blanksToStep, closesBlock, newLine, offsetAfterShift, shiftLines } from './indent.ts';
import { changedText } from './text-change.ts';

describe('Enter', () => {
  it.each<readonly [SourceLang, string, string]>([
    ['python', 'x = 1', ''],
    ['python', '    x = 1', '    '],
    ['python', 'for i in range(3):', '    '],
    ['python', 'for i in range(3): # three times', '    '],
    ['python', 'if x：', '    '],
    ['python', 'print(', '    '],
    ['python', '    return x', ''],
    ['python', 'return x', ''],
    ['python', 'x = "a:b"', ''],
    ['javascript', 'if (x) {', '  '],
    ['javascript', '  f();', '  '],
    ['javascript', 'if (x) { // so', '  '],
    ['css', 'p {', '  '],
    ['css', '  color: red;', '  '],
    ['html', '<ul>', '  '],
    ['html', '  <li class="a">', '    '],
    ['html', '<p>text</p>', ''],
    ['html', '<br>', ''],
    ['html', '<img src="a.png">', ''],
    ['html', '<br />', ''],
  ])('in %s after "%s" indents by "%s"', (lang, before, indent) => {
    expect(newLine(before, lang)).toBe(`\n${indent}`);
  });
});

describe('Tab', () => {
  const shifted = (text: string, start: number, end: number, out = false): string => {
    const change = shiftLines(text, { start, end }, { lang: 'python', out });
    return change ? changedText(text, [change]) : text;
  };

  it('goes to the next step', () => {
    expect(blanksToStep(0, 'python')).toBe('    ');
    expect(blanksToStep(6, 'python')).toBe('  ');
    expect(blanksToStep(3, 'css')).toBe(' ');
  });

  it('moves all lines of a selection, but not empty ones', () => {
    expect(shifted('a\n\nb\nc', 0, 4)).toBe('    a\n\n    b\nc');
  });

  it('leaves the line alone at whose beginning a selection ends', () => {
    expect(shifted('a\nb', 0, 2)).toBe('    a\nb');
  });

  it('with Shift moves lines back by a step or what there is', () => {
    expect(shifted('      a\n  b\n\tc\nd', 0, 16, true)).toBe('  a\nb\nc\nd');
    expect(shiftLines('a', { start: 0, end: 0 }, { lang: 'python', out: true })).toBeUndefined();
  });

  it.each([
    ['a\nb', '    a\n    b', 3, 11],
    ['a\nb', '    a\n    b', 2, 6],
    ['    a', 'a', 2, 0],
    ['    a', 'a', 5, 1],
  ])('of %j to %j takes the caret at %i to %i', (before, after, from, to) => {
    expect(offsetAfterShift(before, after, from)).toBe(to);
  });
});

describe('Backspace', () => {
  it('takes a step of blanks at the beginning of a line, and only there', () => {
    expect(blanksToDelete('        ', 'python')).toBe(4);
    expect(blanksToDelete('      ', 'python')).toBe(2);
    expect(blanksToDelete('    x', 'python')).toBe(0);
    expect(blanksToDelete('', 'python')).toBe(0);
  });
});

describe('a closing bracket', () => {
  it('moves its line back where it is the first on it', () => {
    expect(closesBlock('    ', '}', 'javascript')).toBe(true);
    expect(closesBlock('  f(', '}', 'javascript')).toBe(false);
    expect(closesBlock('    ', '}', 'python')).toBe(false);
    expect(closesBlock('    ', ')', 'javascript')).toBe(false);
  });
});
