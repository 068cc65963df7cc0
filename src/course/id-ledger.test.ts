import { expect, test } from 'vitest';
import { grownLedger, readLedger, vanishedIds } from './id-ledger.ts';

const FILE = 'demo/ids.txt';
const places = (problems: readonly { code: string; line: number }[]) =>
  problems.map(({ code, line }) => `${code}:${line}`);

test('a ledger lists ids, retired ones behind a minus', () => {
  const { entries, problems } = readLedger('a/b#one\r\n\r\n- a/b#two\n', FILE);
  expect(entries).toEqual([
    { id: 'a/b#one', retired: false, line: 1 },
    { id: 'a/b#two', retired: true, line: 3 },
  ]);
  expect(problems).toEqual([]);
});

test('a line that is no id is told', () => {
  expect(places(readLedger('a/b#one\nsomething\n', FILE).problems)).toEqual(['ledger-line:2']);
});

test('an id that no lesson holds is told at its line, unless it is retired', () => {
  const { entries } = readLedger('a/b#here\na/b#gone\n- a/b#old\n', FILE);
  expect(places(vanishedIds(entries, new Set(['a/b#here']), FILE))).toEqual(['id-vanished:2']);
});

test('a new id that looks like the vanished one is offered as its new name', () => {
  const { entries } = readLedger('a/b#first-step\n', FILE);
  const [problem] = vanishedIds(entries, new Set(['a/b#first-steps', 'a/c#first-step']), FILE);
  expect(problem?.params.nearest).toBe('first-steps');
});

test('new ids join in order; nothing is lost or doubled', () => {
  const { entries } = readLedger('a/b#two\n- a/b#old\n', FILE);
  expect(grownLedger(entries, ['a/b#two', 'a/b#one', 'a/b#old'])).toBe('- a/b#old\na/b#one\na/b#two\n');
});

test('growing twice is growing once', () => {
  const grown = grownLedger([], ['a/b#two', 'a/b#one']);
  expect(grownLedger(readLedger(grown, FILE).entries, ['a/b#one'])).toBe(grown);
});
