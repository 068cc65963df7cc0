import { expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { packTally } from '../typing/pack-tally.ts';
import { emptyTally, type Tally } from '../typing/tally.ts';
import { typingHistory } from './typing-history.ts';

const tally = (slots: number, clean: number, activeMs: number): Tally => ({
  ...emptyTally,
  ...{ slots, clean, hits: slots, activeMs, keys: { f: [slots, slots - clean, 100, 1] } },
});

const attempt = (seq: number, mode: string, counts: Tally, kind = 'typing'): Attempt => ({
  ...{ id: `a${seq}`, learner: 'l', exercise: 'c/u/l#e', kind, revision: 'r', lang: 'zh', device: 'd', seq, at: seq },
  ...{ durationMs: 0, misses: 0, hints: 0, help: 'none', verdict: { passed: true, score: 1, parts: {} } },
  answer: { v: 1, mode, tally: packTally(counts) },
});

const attempts = [
  attempt(1, 'keys', tally(20, 10, 60_000)),
  attempt(2, 'pinyin', tally(40, 40, 60_000), 'practice'),
  attempt(3, 'hanzi', tally(10, 9, 60_000), 'ime'),
  attempt(4, 'keys', tally(2, 2, 1000)),
  attempt(5, 'keys', tally(90, 90, 60_000), 'choose'),
];

it('tells keys from input methods, oldest first, and leaves out what says nothing', () => {
  const { keys, hanzi } = typingHistory(attempts);
  expect(keys).toEqual([
    { accuracy: 0.5, speed: 20 },
    { accuracy: 1, speed: 40 },
  ]);
  expect(hanzi).toEqual([{ accuracy: 0.9, speed: 10 }]);
});

it('adds up all keys, but not what an input method typed', () => {
  expect(typingHistory(attempts).tally.keys).toEqual({ f: [60, 10, 200, 2] });
});

it('is the same for any order of the attempts', () => {
  expect(typingHistory([...attempts].reverse())).toEqual(typingHistory(attempts));
});
