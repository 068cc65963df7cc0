import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../reports/sheet.ts';
import { csvBytes } from './csv-bytes.ts';

const textOf = (sheet: Sheet): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(sheet));

/** As another program reads it. */
const readBack = (sheet: Sheet): string[][] =>
  parse(Buffer.from(csvBytes(sheet)), { bom: true, record_delimiter: '\r\n', skip_empty_lines: false });

const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '"', ',', '\r\n', '\n', '一,二', '=1', '\t'),
);

describe('a CSV file', () => {
  it('is UTF-8 with its mark, its lines ended by CR LF', () => {
    const bytes = csvBytes({ head: ['孩子', '班'], rows: [['小雨', '三班']] });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf({ head: ['孩子', '班'], rows: [['小雨', '三班']] })).toBe('\ufeff孩子,班\r\n小雨,三班');
  });

  it('gives back every cell, but for the apostrophe before what could be run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cells, cells), { minLength: 1, maxLength: 8 }), (rows) => {
        const read = readBack({ head: ['a', 'b', 'c'], rows });
        expect(read[0]).toEqual(['a', 'b', 'c']);
        rows.forEach((row, at) => {
          for (const [column, cell] of row.entries()) expect([cell, `'${cell}`]).toContain(read[at + 1]?.[column]);
        });
      }),
    );
  });

  it.each([
    '=HYPERLINK("http://x.test","点我")',
    '+1+1',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1,1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠小雨',
    ' =1+1',
    '\u3000＝1',
    '\ufeff=1',
    '\tx',
    '\rx',
    '\nx',
  ])('defuses %j', (cell) => {
    expect(readBack({ head: [cell], rows: [['x'], [cell]] }).map(([first]) => first)).toEqual([
      `'${cell}`,
      'x',
      `'${cell}`,
    ]);
  });

  it('never lets a text begin as a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '', ' ');
    fc.assert(
      fc.property(start, start, fc.string({ unit: 'grapheme' }), (one, other, rest) => {
        const [[read = ''] = []] = readBack({ head: [one + other + rest], rows: [['x']] });
        expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('leaves numbers, and what only looks odd, as they are', () => {
    const rows = [[-3, 0.5, '小雨', '5 月', '01', 'a=b', "'"]];
    expect(textOf({ head: ['h'], rows })).toBe("\ufeffh\r\n-3,0.5,小雨,5 月,01,a=b,'");
  });
});
