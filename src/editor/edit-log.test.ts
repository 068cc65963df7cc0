import { describe, expect, it } from 'vitest';
import { type EditKind, type EditLog, logEdit, newLog, restLog } from './edit-log.ts';

const logOf = (...edits: readonly (readonly [string, EditKind] | 'rest')[]): EditLog =>
  edits.reduce((log, edit) => (edit === 'rest' ? restLog(log) : logEdit(log, ...edit)), newLog(''));

describe('the log of edits', () => {
  it('takes letters in a row as one step', () => {
    expect(logOf(['a', 'type'], ['ab', 'type'], ['abc', 'type']).versions).toEqual(['', 'abc']);
  });

  it('begins a step when deleting follows typing', () => {
    expect(logOf(['ab', 'type'], ['a', 'delete'], ['', 'delete']).versions).toEqual(['', 'ab', '']);
  });

  it('begins a step after a rest', () => {
    expect(logOf(['a', 'type'], 'rest', ['ab', 'type']).versions).toEqual(['', 'a', 'ab']);
  });

  it('keeps each new line and each other edit as a step', () => {
    expect(logOf(['\n', 'line'], ['\n\n', 'line'], ['x', 'other'], ['y', 'other']).versions).toHaveLength(5);
  });

  it('goes back with undo to a version it knows', () => {
    expect(logOf(['a', 'type'], ['b', 'other'], ['a', 'undo']).versions).toEqual(['', 'a']);
  });

  it('keeps what undo led to where it knows no such version', () => {
    expect(logOf(['abc', 'type'], ['ab', 'undo']).versions).toEqual(['', 'abc', 'ab']);
  });

  it('never grows beyond its bound, and keeps the newest', () => {
    let log = newLog('');
    for (let count = 0; count < 500; count += 1) log = logEdit(log, `${count}`, 'other');
    expect(log.versions).toHaveLength(200);
    expect(log.versions[199]).toBe('499');
  });
});
