import { describe, expect, it } from 'vitest';
import { bulleted, fakeBox, fakeTable, problemsOf } from '../authored-fake.ts';
import { match } from './schema.ts';

const problems = (...rows: readonly string[]) =>
  problemsOf(match.schema, fakeBox('match', { tables: [fakeTable(...rows)] }));

describe('reading', () => {
  const tables = [fakeTable('Key | Does', 'Enter | new line', ' | turns off', 'Space | gap')];
  const exercise = match.schema.parse(fakeBox('match', { tables }));

  it('takes rows as pairs, and rows without a left cell as decoys behind them', () => {
    expect(exercise.heads).toEqual(['Key', 'Does']);
    expect(exercise.lefts.map(({ text }) => text)).toEqual(['Enter', 'Space']);
    expect(exercise.rights.map(({ text }) => text)).toEqual(['new line', 'gap', 'turns off']);
  });

  it('grades by the number of pairs and decoys', () => {
    expect(match.grading(exercise)).toEqual({ pairs: 2, decoys: 1 });
  });
});

describe('telling what is wrong', () => {
  it('tells a missing table, and a second one', () => {
    expect(problemsOf(match.schema, fakeBox('match'))).toEqual(['match-no-table']);
    const table = fakeTable('h | h', 'a | b', 'c | d');
    expect(problemsOf(match.schema, fakeBox('match', { tables: [table, table] }))).toEqual([
      'box-unexpected-table tables.1',
    ]);
  });

  it.each([
    [['h | h', 'a | 1'], 'match-too-few tables.0'],
    [['h | h', 'a | 1', ' | 2'], 'match-too-few tables.0'],
    [['h | h', 'a | 1', 'b | 1'], 'match-duplicate-right tables.0.rows.1.1'],
    [['h | h', 'a | 1', 'b | 2', ' | 2'], 'match-duplicate-right tables.0.rows.2.1'],
    [['h | h', 'a | 1', 'a | 2'], 'match-duplicate-left tables.0.rows.1.0'],
    [['h | h', 'a | 1', 'b | '], 'match-empty-right tables.0.rows.1'],
    [['h | h', 'a | 1', 'b | 2', ' | '], 'match-empty-right tables.0.rows.2'],
    [['h | h', 'a | 1', 'b | 2 | 3'], 'match-columns tables.0.rows.1'],
    [['h | h | h', 'a | 1', 'b | 2'], 'match-columns tables.0'],
    [['h', 'a | 1', 'b | 2'], 'match-columns tables.0'],
  ])('%j: %s', (rows, problem) => {
    expect(problems(...rows)).toEqual([problem]);
  });

  it('tells a list, which would be lost', () => {
    const tables = [fakeTable('h | h', 'a | b', 'c | d')];
    const box = fakeBox('match', { tables, items: bulleted('a', 'b') });
    expect(problemsOf(match.schema, box)).toEqual(['box-unexpected-list items.0']);
  });
});
