import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImeAction } from '../../typing/ime/step-ime.ts';
import { type ImeExerciseAction, type ImeExerciseState, ime } from './engine.ts';
import { samples } from './samples.ts';
import type { ImeExercise } from './schema.ts';
import { soundAlike } from './sound-alike.ts';

const [hello, poem] = samples.map(({ exercise }) => exercise) as [ImeExercise, ImeExercise];

const key = (char: string, how: Partial<Extract<ImeAction, { type: 'key' }>> = {}): ImeAction => ({
  type: 'key',
  at: 0,
  code: char === '⌫' ? 'Backspace' : '',
  char: char === '⌫' ? null : char,
  ime: false,
  caps: false,
  ...how,
});

const run = (exercise: ImeExercise, actions: readonly ImeExerciseAction[]): ImeExerciseState =>
  actions.reduce((state, action) => ime.step(exercise, state, action), ime.start(exercise, 1));

const typed = (exercise: ImeExercise, keys: string): ImeExerciseState =>
  run(
    exercise,
    Array.from(keys, (char) => key(char)),
  );

describe('a text typed with the practice input method', () => {
  it.each(
    samples.map((sample) => [sample.name, sample] as const),
  )('passes and fails as it should: %s', (_name, sample) => {
    const { exercise, passing, failing } = sample;
    expect(ime.grade(exercise, run(exercise, passing))).toEqual({ passed: true, score: 1, parts: {} });
    const missed = run(exercise, failing);
    expect(ime.isReady(exercise, missed)).toBe(true);
    expect(ime.grade(exercise, missed).passed).toBe(false);
  });

  it('is done by itself, once, when all stands there', () => {
    const done = typed(hello, 'nihao ');
    expect([ime.isFinished?.(hello, typed(hello, 'nihao')), ime.isFinished?.(hello, done)]).toEqual([false, true]);
    expect(ime.step(hello, done, key('a'))).toBe(done);
  });

  it('takes characters one at a time, and letters back that went into the line', () => {
    expect(typed(hello, 'nihao2')).toMatchObject({ ime: { letters: 'hao' }, typing: { char: 1, typed: '你' } });
    const off = run(hello, [...'nihao'].map((char) => key(char)).concat({ type: 'enter', at: 0 }));
    expect(off.typing).toMatchObject({ typed: '', slip: 'ime-off', tally: { wrong: 0 } });
  });

  it('counts a wrong character once, and that it sounds right', () => {
    const state = typed(hello, 'ni2⌫ni hao ');
    expect(state.typing.tally).toMatchObject({ slots: 2, clean: 1, wrong: 1, homophones: 1 });
    expect(ime.grade(hello, state).score).toBe(0.5);
  });

  it('keeps a draft after each line, not after each key', () => {
    const before = typed(poem, 'chuang2qian mingyue guang ');
    const after = ime.step(poem, before, key(','));
    expect(after.typing.line).toBe(1);
    expect(ime.isCheckpoint?.(poem, before, after)).toBe(true);
    expect(ime.isCheckpoint?.(poem, typed(poem, 'c'), typed(poem, 'ch'))).toBe(false);
  });

  it('leaves a Shift to the machine’s own input method if that one takes the keys', () => {
    const taken = run(hello, [key('n', { code: 'KeyN', ime: true })]);
    expect(taken).toMatchObject({ machineIme: true, ime: { letters: 'n', chinese: true } });
    const shifted = ime.step(hello, taken, { type: 'switch', at: 1 });
    expect(shifted).toMatchObject({ machineIme: false, ime: { letters: 'n', chinese: true } });
    expect(ime.step(hello, shifted, { type: 'switch', at: 2 }).ime.chinese).toBe(false);
  });

  it('tells of Caps Lock, and takes the letters all the same', () => {
    expect(run(hello, [key('N', { caps: true })])).toMatchObject({ ime: { letters: 'n' }, typing: { slip: 'caps' } });
  });
});

describe('the goal', () => {
  const goal = (accuracy: number): ImeExerciseAction => ({ type: 'goal', accuracy });
  const half = Array.from('ni2⌫ni hao ', (char) => key(char));

  it('is where the ladder starts, unless a grown-up has moved it', () => {
    expect(ime.start(hello, 1).goal).toBe(0.8);
    expect(ime.grade(hello, run(hello, half)).passed).toBe(false);
    expect(ime.grade(hello, run(hello, [goal(0.5), ...half]))).toMatchObject({ passed: true, score: 1 });
    expect(ime.reopen(hello, run(hello, [goal(0.5), ...half]))).toEqual({ ...ime.start(hello, 1), goal: 0.5 });
  });

  it('is the exercise’s own where it has one', () => {
    expect(run(poem, [goal(0.5)]).goal).toBe(0.9);
    expect(ime.restore(poem, { ...ime.start(poem, 1), goal: 0.5 })).toBeUndefined();
  });

  it.each([0, -1, 2, Number.NaN])('is never %s', (accuracy) => {
    expect(run(hello, [goal(accuracy)]).goal).toBe(0.8);
    expect(ime.restore(hello, { ...ime.start(hello, 1), goal: accuracy })).toBeUndefined();
  });
});

it('keeps a legal state whatever is pressed, and can always be solved', () => {
  const action = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...'nihaoguang12345 =-,.⌫').map((char) => key(char)) },
    fc.record({ type: fc.constant('pick' as const), at: fc.nat(), place: fc.integer({ min: -1, max: 6 }) }),
    fc.record({ type: fc.constant('page' as const), at: fc.nat(), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ type: fc.constantFrom('switch' as const, 'enter' as const, 'pause' as const), at: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.constantFrom(hello, poem), fc.array(action, { maxLength: 40 }), (exercise, actions) => {
      const state = run(exercise, actions);
      expect(ime.restore(exercise, JSON.parse(JSON.stringify(state)))).toStrictEqual(state);
      expect(ime.grade(exercise, ime.solve(exercise, state))).toMatchObject({ passed: true, score: 1 });
    }),
  );
});

it('explains with its lines and records the tally', () => {
  expect(ime.explain(poem)).toEqual([{ answer: '床前明月光，' }, { answer: '疑是地上霜。' }]);
  expect(ime.answer(hello, typed(hello, 'nihao '))).toMatchObject({ v: 1, mode: 'hanzi' });
});

it('knows which characters share a syllable', () => {
  expect(soundAlike(hello.dictionary, '你', '泥')).toBe(true);
  expect(soundAlike(hello.dictionary, '你', '好')).toBe(false);
});
