import { describe, expect, it } from 'vitest';
import { parseWorkerMessage } from './parse-worker-message.ts';

const line = { type: 'line', turtle: 0, from: [0, 0], to: [1, 0], pen: { color: 'red', width: 2 }, speed: 3 };
const error = { name: 'E', message: 'm', file: 'main.js', line: 1, column: undefined, original: 'E: m' };

describe('a message from a worker', () => {
  it.each([
    { type: 'ready', loopMs: undefined },
    { type: 'output', text: 'a\n', stream: 'out' },
    { type: 'skipped', lines: 3 },
    { type: 'draw', commands: [line, { type: 'clear', turtle: null }] },
    { type: 'ask', question: '?', kind: 'input', emitted: { characters: 1, commands: 0 } },
    { type: 'sleep', ms: 10 },
    { type: 'pong' },
    { type: 'end', end: { reason: 'done' }, probes: [{ ok: true, seen: '1' }] },
    { type: 'end', end: { reason: 'error', error }, probes: [] },
  ])('is taken as it is: $type', (message) => {
    expect(parseWorkerMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'end',
    [],
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'output', text: 1, stream: 'out' },
    { type: 'output', text: 'a', stream: 'note' },
    { type: 'output', text: 'x'.repeat(2_000_000), stream: 'out' },
    { type: 'draw', commands: [{ ...line, to: [1] }] },
    { type: 'draw', commands: [{ ...line, to: [1, Number.NaN] }] },
    { type: 'draw', commands: [{ ...line, type: 'toString' }] },
    { type: 'draw', commands: 'line' },
    { type: 'ask', question: '?', kind: 'eval', emitted: { characters: 1, commands: 0 } },
    { type: 'ask', question: '?', kind: 'input', emitted: { characters: -1, commands: 0 } },
    { type: 'sleep', ms: -5 },
    { type: 'sleep', ms: Number.POSITIVE_INFINITY },
    { type: 'end', end: { reason: 'stopped' }, probes: [] },
    { type: 'end', end: { reason: 'error', error: { ...error, line: '1' } }, probes: [] },
    { type: 'end', end: { reason: 'done' }, probes: [{ ok: 1 }] },
  ])('is refused: %j', (message) => {
    expect(parseWorkerMessage(message)).toBeUndefined();
  });
});
