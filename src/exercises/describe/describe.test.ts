import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import type { Exercise, Kind } from '../exercise.ts';
import type { Engine, Sample } from '../kind.ts';
import { samples } from '../samples.ts';
import { briefOf } from './brief-of.ts';
import { commonestSlips } from './commonest-slips.ts';
import { slipsOf } from './slips-of.ts';

type AnyEngine = Engine<Exercise, unknown, unknown>;
type AnySample = Sample<Exercise, unknown>;
interface Run {
  readonly kind: Kind;
  readonly name: string;
  readonly exercise: Exercise;
  readonly engine: AnyEngine;
  readonly actions: readonly unknown[];
}

const runs = (which: 'passing' | 'failing'): readonly Run[] =>
  (Object.keys(samples) as Kind[]).flatMap((kind) =>
    (samples[kind] as unknown as readonly AnySample[])
      .filter((sample) => sample[which].length > 0)
      .map(({ name, exercise, ...sample }) => {
        const engine = engines[kind] as unknown as AnyEngine;
        return { kind, name, exercise, engine, actions: sample[which] };
      }),
  );

/** What `progress/reports` hands over of an attempt. */
function answerOf({ kind, exercise, engine, actions }: Run): unknown {
  const state = actions.reduce((before, action) => engine.step(exercise, before, action), engine.start(exercise, 1));
  const { parts } = engine.grade(exercise, state);
  return kind === 'code' ? Object.keys(parts).filter((part) => !parts[part]) : engine.answer(exercise, state);
}

const find = (kind: Kind, name: string): Run | undefined =>
  runs('failing').find((run) => run.kind === kind && run.name === name);
const slipsIn = (kind: Kind, name: string) => {
  const run = find(kind, name);
  return run && slipsOf(run.exercise, answerOf(run));
};
const once = (...slips: readonly object[]) => slips.map((slip) => ({ slip, times: 1 }));

describe('the slips of an answer', () => {
  it.each(
    runs('failing').filter(({ kind }) => kind !== 'think' && kind !== 'practice'),
  )('are told for what fails: $kind, $name', (run) => {
    const isFree = run.exercise.kind === 'choose' && run.exercise.free;
    const isFreePlay = run.exercise.kind === 'code' && run.exercise.goals.length === 0;
    expect(slipsOf(run.exercise, answerOf(run)).length > 0).toBe(!isFree && !isFreePlay);
  });

  it.each(
    runs('passing').filter(({ kind }) => !['typing', 'ime', 'practice'].includes(kind)),
  )('are none where it passes: $kind, $name', (run) => {
    expect(slipsOf(run.exercise, answerOf(run))).toEqual([]);
  });

  it('say what was chosen, left out, written, paired, sorted, ordered, marked and not reached', () => {
    expect(slipsIn('choose', '单选：切换输入法')).toEqual(once({ type: 'chose', text: 'Esc' }));
    expect(slipsIn('choose', 'Multiple: what a good password has')).toEqual(
      once({ type: 'left-out', text: 'You use it in one place only' }),
    );
    expect(slipsIn('fill', '词库里有多余的词')).toEqual(
      once({ type: 'wrote', blank: 1, text: '快' }, { type: 'wrote', blank: 3, text: '钱' }),
    );
    expect(slipsIn('match', '两对')).toEqual(
      once({ type: 'paired', left: '鼠标', right: '打字' }, { type: 'paired', left: '键盘', right: '移动和点' }),
    );
    expect(slipsIn('sort', '两组，各一张')).toEqual(
      once({ type: 'sorted', card: '打字', group: '站起来做' }, { type: 'sorted', card: '伸伸腰', group: '坐着做' }),
    );
    expect(slipsIn('order', 'Two steps')).toEqual(
      once({ type: 'ordered', texts: ['Shut the computer down', 'Save your work'] }),
    );
    expect(slipsIn('spot', '地址的主人：找一个')).toEqual(
      once({ type: 'marked', text: 'bank.example' }, { type: 'overlooked', text: 'win-gift.test' }),
    );
    expect(slipsIn('code', '打三次招呼')).toEqual(once({ type: 'unreached', goal: '用到 for' }));
    const [first] = slipsIn('typing', 'F 和 J') ?? [];
    expect(first).toEqual({ slip: { type: 'mistyped', wanted: 'f', typed: 'q' }, times: expect.any(Number) });
  });

  it('of typing are counted as often as each key was missed', () => {
    const run = find('typing', 'F 和 J') as Run;
    const answer = answerOf(run);
    const [first] = slipsOf(run.exercise, answer);
    const sums = commonestSlips([1, 2].map((times) => ({ exercise: run.exercise, answer, times })));
    expect(first?.times).toBeGreaterThan(1);
    expect(sums.find(({ slip }) => JSON.stringify(slip) === JSON.stringify(first?.slip))?.times).toBe(
      3 * (first?.times ?? 0),
    );
  });

  it('are counted over many answers, the commonest first', () => {
    const { exercise } = find('match', '两对') as Run;
    const given = (placed: readonly (number | null)[], times: number) => ({ exercise, answer: { placed }, times });
    const counts = commonestSlips([given([1, 0], 2), given([null, 0], 3), given([0, 1], 9)]);
    expect(counts).toEqual([
      { slip: { type: 'paired', left: '键盘', right: '移动和点' }, times: 5 },
      { slip: { type: 'paired', left: '鼠标', right: '打字' }, times: 2 },
    ]);
  });

  it.each([
    null,
    7,
    'x',
    [],
    [9],
    {},
    { chosen: 'x' },
    { placed: [99, -1] },
    { texts: [1] },
    { order: [0, 0] },
  ])('are none, or only about what is there, in an answer that fits nothing: %j', (answer) => {
    for (const { exercise } of runs('passing')) expect(() => slipsOf(exercise, answer)).not.toThrow();
  });
});

describe('what an exercise asks', () => {
  it.each(runs('passing'))('is known of every kind: $kind, $name', ({ exercise }) => {
    expect(briefOf(exercise)).not.toBe('');
  });

  it('is its passage where there is no prompt', () => {
    expect(briefOf(find('fill', '词库里有多余的词')?.exercise as Exercise)).toBe(
      '要是已经点了、付了钱，先别＿＿。被骗不是你的＿＿，越早＿＿越好。',
    );
  });
});
