import { describe, expect, it } from 'vitest';
import { translateIn } from '../../i18n/strings.ts';
import { judgeMachine, verdictOf } from './judge-machine.ts';
import type { LineId, LineState } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

const t = translateIn('zh');
const NOW = new Date(2026, 10, 28, 9, 30).getTime();
const DAY = 24 * 60 * 60_000;

const ready: MachineFacts = {
  browser: { name: 'Edge', version: '109.0', chromium: 109 },
  address: { root: 'http://localhost:4321/', isSecure: true },
  storage: { works: true, remembering: 'remembers', persisted: true, free: 10_740_000_000 },
  lessons: { ready: 30, total: 30, isWhole: true },
  files: { done: 213, total: 213, bad: [], isOver: true },
  ime: 'typed',
  voice: 'Huihui',
  clock: { now: NOW, newest: NOW - DAY },
  workMs: 10,
  memoryGb: 4,
  screen: { width: 1366, height: 768 },
  saved: { learners: 12, at: NOW - 7 * DAY },
};

const lineOf = (id: LineId, change: Partial<MachineFacts>) => {
  const found = judgeMachine({ ...ready, ...change }, t).find((line) => line.id === id);
  if (!found) throw new Error(`There is no line ${id}.`);
  return found;
};

const storage = (change: Partial<MachineFacts['storage']>) => ({ storage: { ...ready.storage, ...change } });
const files = (change: object) => ({ files: { done: 9, total: 9, bad: [], isOver: true, ...change } });

describe('the card of a machine', () => {
  it('is green all over on a machine that is ready, free space apart, which is only told', () => {
    const lines = judgeMachine(ready, t);
    expect(lines.filter(({ state }) => state !== 'good').map(({ id }) => id)).toEqual(['space']);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(14);
    expect(verdictOf(lines)).toBe(0);
  });

  const table: readonly (readonly [LineId, Partial<MachineFacts>, LineState, string])[] = [
    ['browser', { browser: { name: '360', version: '13', chromium: 86 } }, 'bad', 'Chromium 86'],
    ['browser', { browser: { name: 'Chrome', version: '88.0', chromium: 88 } }, 'good', 'Chromium 88'],
    ['browser', { browser: { name: 'Firefox', version: '120.0', chromium: undefined } }, 'look', 'Firefox'],
    ['address', { address: { root: 'http://192.168.1.9/x/', isSecure: false } }, 'look', 'http://192.168.1.9/x/'],
    ['storage', storage({ works: false }), 'bad', '存不住'],
    ['survives', storage({ remembering: 'unproven' }), 'look', '第一天'],
    ['survives', storage({ remembering: 'forgets' }), 'bad', '记不住'],
    ['persist', storage({ persisted: false }), 'info', '没有答应'],
    ['persist', storage({ persisted: undefined }), 'info', '问不了'],
    ['space', storage({ free: undefined }), 'info', '没说'],
    ['files', { files: undefined }, 'wait', '正在看'],
    ['files', { files: undefined, lessons: { ready: 3, total: 30, isWhole: false } }, 'look', '3/30'],
    ['files', files({ done: 4, isOver: false }), 'wait', '4/9'],
    ['files', files({}), 'good', '9 个文件'],
    ['files', files({ bad: ['zh/index.html'] }), 'bad', '1 个坏了或不见了：zh/index.html'],
    ['files', files({ bad: ['a', 'b', 'c', 'd'] }), 'bad', '4 个坏了或不见了：a · b · c 等'],
    ['files', { files: 'none', address: { root: 'http://lan/', isSecure: false } }, 'look', '不能存文件'],
    ['files', { files: 'silent' }, 'bad', '没有查成'],
    ['ime', { ime: 'untried' }, 'look', '还没有试'],
    ['ime', { ime: 'pasted' }, 'look', '贴进来的'],
    ['voice', { voice: undefined }, 'wait', '正在看'],
    ['voice', { voice: '' }, 'info', '用不到声音'],
    ['clock', { clock: { now: NOW, newest: NOW + DAY } }, 'bad', '2026-11-29 09:30'],
    ['clock', { clock: { now: NOW, newest: NOW + 5 * 60_000 } }, 'good', '2026-11-28 09:30'],
    ['clock', { clock: { now: new Date(2010, 0, 1).getTime(), newest: 0 } }, 'bad', '年份不对'],
    ['speed', { workMs: undefined }, 'wait', '正在看'],
    ['speed', { workMs: 30 }, 'good', '够用'],
    ['speed', { workMs: 90 }, 'look', '慢'],
    ['memory', { memoryGb: 1 }, 'look', '只有 1 GB'],
    ['memory', { memoryGb: 8 }, 'good', '8 GB 或更多'],
    ['memory', { memoryGb: undefined }, 'info', '没说'],
    ['screen', { screen: { width: 1024, height: 600 } }, 'look', '1024×600'],
    ['saved', { saved: { learners: 3, at: undefined } }, 'look', '3 个孩子'],
    ['saved', { saved: { learners: 0, at: undefined } }, 'info', '还没有孩子'],
    ['saved', { saved: { learners: 3, at: NOW - 20 * DAY } }, 'look', '2026-11-08'],
  ];
  it.each(table)('%s %j is %s', (id, change, state, text) => {
    const line = lineOf(id, change);
    expect([line.state, line.text]).toEqual([state, expect.stringContaining(text)]);
    if ((state === 'bad' || state === 'look') && id !== 'files') expect(line.todo).not.toBe('');
  });

  it('says what to do about everything that is not good', () => {
    for (const [id, change, state] of table) {
      if (state !== 'bad' && state !== 'look') continue;
      if (change.files === 'none') continue; // The line about the address says it.
      expect(lineOf(id, change).todo?.length, id).toBeGreaterThan(4);
    }
  });

  it('waits with its verdict, unless something is to be looked at anyway', () => {
    expect(verdictOf(judgeMachine({ ...ready, workMs: undefined }, t))).toBe('wait');
    expect(verdictOf(judgeMachine({ ...ready, workMs: undefined, ime: 'untried' }, t))).toBe(1);
  });
});
