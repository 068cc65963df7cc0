import { describe, expect, it } from 'vitest';
import { maxThinkLength, type ThinkState, think } from './engine.ts';
import type { ThinkExercise } from './schema.ts';

const exercise: ThinkExercise = {
  id: 'a/b/c#d',
  kind: 'think',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  checklist: ['a', 'b'].map((text) => ({ html: text, text })),
};

const written = (text: string): ThinkState => think.step(exercise, think.start(exercise, 1), { type: 'write', text });
const passes = (text: string): boolean => think.grade(exercise, written(text)).passed;

describe('passing', () => {
  it.each(['你好', '1', 'ok', ' 我想 ', '👍🏽👍🏽'])('takes %j', (text) => {
    expect(passes(text)).toBe(true);
  });

  it.each(['', '  ', '\n'])('does not take %j', (text) => {
    expect(passes(text)).toBe(false);
  });

  it('does not ask for ticks', () => {
    expect(think.grade(exercise, written('你好'))).toEqual({ passed: true, score: 1, parts: {} });
  });
});

it('keeps at most so many characters, and cuts none in half', () => {
  expect(written('😀'.repeat(maxThinkLength + 5)).text).toBe('😀'.repeat(maxThinkLength));
  const tooLong = { ...written(''), text: 'a'.repeat(maxThinkLength + 1) };
  expect(think.restore(exercise, tooLong)).toBeUndefined();
});

it('records the ticks', () => {
  const state = think.step(exercise, written('你好'), { type: 'tick', item: 1 });
  expect(think.answer(exercise, state)).toEqual({ text: '你好', ticks: [false, true] });
});

it('stands as done without words when it was done elsewhere, until somebody writes', () => {
  const done = think.solve(exercise, think.start(exercise, 1));
  expect(done).toMatchObject({ text: '', solved: true });
  expect(think.step(exercise, done, { type: 'write', text: '我' })).toMatchObject({ text: '我', solved: false });
});

it('leaves the child’s own words alone when it is solved or helped', () => {
  const state = written('我想好了');
  expect(think.solve(exercise, state)).toBe(state);
  expect(think.assist(exercise, state)).toBe(state);
});
