import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveFileName } from './save-file-name.ts';

const day = '2026-11-28';

describe('the name of a save file', () => {
  it.each([
    [['三班', '小雨'], '三班_小雨_2026-11-28.jieti.zip'],
    [['', '小雨'], '小雨_2026-11-28.jieti.zip'],
    [['三班', '12人'], '三班_12人_2026-11-28.jieti.zip'],
    [['三班', '小老虎🐯'], '三班_小老虎🐯_2026-11-28.jieti.zip'],
    [['Class 3', 'Lele'], 'Class 3_Lele_2026-11-28.jieti.zip'],
    [['a_b', 'c/d\\e:f*g?"h<i>j|'], 'a-b_c-d-e-f-g-h-i-j-_2026-11-28.jieti.zip'],
    [['三班. ', ' ..小雨..'], '三班_小雨_2026-11-28.jieti.zip'],
    [['con', ''], 'con-_2026-11-28.jieti.zip'],
    [['..', '\u202e\u0000'], 'jieti_2026-11-28.jieti.zip'],
    [[], 'jieti_2026-11-28.jieti.zip'],
  ])('of %j is %s', (words, name) => {
    expect(saveFileName(words, day)).toBe(name);
  });

  it('tells a locked file from a plain one', () => {
    expect(saveFileName(['三班', '小雨'], day, true)).toBe('三班_小雨_2026-11-28.jieti');
  });

  it('can be kept by any system, whatever children call themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 2 }), (words) => {
        const name = saveFileName(words, day);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]$/);
        expect(name).toMatch(/_2026-11-28\.jieti\.zip$/);
        expect(name.length).toBeLessThanOrEqual(2 * 41 + 20);
      }),
    );
  });
});
