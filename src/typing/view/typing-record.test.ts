import { describe, expect, it } from 'vitest';
import { packTally } from '../pack-tally.ts';
import { emptyTally, type Tally } from '../tally.ts';
import type { TypingTarget } from '../target.ts';
import { lastRecord, recordOf } from './typing-record.ts';

const target: TypingTarget = {
  mode: 'pinyin',
  lines: [
    [{ text: '你', syllable: 'ni' }, { text: '好', syllable: 'hao' }, { text: '，' }],
    [{ text: '马', syllable: 'ma' }],
  ],
};
const tally = (parts: Partial<Tally>): Tally => ({ ...emptyTally, slots: 7, clean: 6, activeMs: 60_000, ...parts });

describe('recordOf', () => {
  it('counts characters a minute in pinyin, not letters, and no marks', () => {
    expect(recordOf(target, tally({}))).toMatchObject({ speed: 3, unit: 'characters' });
    expect(recordOf(target, tally({ activeMs: 30_000 }), { line: 0, char: 1 }).speed).toBe(2);
  });

  it('counts keys a minute elsewhere', () => {
    expect(recordOf({ ...target, mode: 'keys' }, tally({}))).toMatchObject({ speed: 7, unit: 'keys' });
  });

  it('knows nothing before anything was typed', () => {
    expect(recordOf(target, emptyTally)).toEqual({ accuracy: null, speed: null, unit: 'characters' });
  });
});

describe('lastRecord', () => {
  const past = (exercise: string, parts: Partial<Tally>) => ({
    exercise,
    answer: { v: 1, tally: packTally(tally(parts)) },
  });
  const now = tally({ activeMs: 20_000 });

  it('is the latest of the same exercise', () => {
    const history = [past('a', { activeMs: 90_000 }), past('a', { activeMs: 45_000 }), past('b', {})];
    expect(lastRecord(history, 'a', target, now)?.speed).toBe(4);
  });

  it('is not the answer just given', () => {
    expect(lastRecord([past('a', {}), past('a', { activeMs: 20_000 })], 'a', target, now)?.speed).toBe(3);
    expect(lastRecord([past('a', { activeMs: 20_000 })], 'a', target, now)).toBeUndefined();
  });

  it('takes no notice of answers that it does not know', () => {
    const odd = [null, 7, { tally: 'x' }, {}].map((answer) => ({ exercise: 'a', answer }));
    expect(lastRecord(odd, 'a', target, now)).toBeUndefined();
  });
});
