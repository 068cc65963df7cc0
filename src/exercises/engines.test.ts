import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs } from '../course/model.ts';
import { anyAction } from './any-action-fake.ts';
import { engines } from './engines.ts';
import type { Exercise } from './exercise.ts';
import type { Engine, Sample } from './kind.ts';
import { samples } from './samples.ts';

/** What every kind's rules must keep, whatever a learner does. Driven by the samples. */

type AnyEngine = Engine<Exercise, unknown, unknown>;
type Act = { readonly type: 'act'; readonly action: unknown } | { readonly type: 'assist' | 'reopen' };

const seeds = fc.integer({ min: 0, max: 0xffffffff });

function actsOn(exercise: Exercise): fc.Arbitrary<readonly Act[]> {
  const act = anyAction(exercise).map((action): Act => ({ type: 'act', action }));
  const help = fc.constantFrom<Act>({ type: 'assist' }, { type: 'reopen' });
  return fc.array(fc.oneof({ weight: 6, arbitrary: act }, help), { maxLength: 25 });
}

function run(engine: AnyEngine, exercise: Exercise, state: unknown, acts: readonly Act[]): unknown {
  return acts.reduce((before: unknown, act) => {
    const frozen = freeze(before);
    return act.type === 'act' ? engine.step(exercise, frozen, act.action) : engine[act.type](exercise, frozen);
  }, state);
}

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

const runActions = (engine: AnyEngine, exercise: Exercise, seed: number, list: readonly unknown[]): unknown =>
  run(
    engine,
    exercise,
    engine.start(exercise, seed),
    list.map((action) => ({ type: 'act', action })),
  );

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The state after each shown step, until there is nothing left to show. */
function assistAll(engine: AnyEngine, exercise: Exercise, state: unknown): readonly unknown[] {
  const states = [state];
  for (let count = 0; count < 50; count += 1) {
    const last = states[states.length - 1];
    const next = engine.assist(exercise, last);
    if (next === last) return states;
    states.push(next);
  }
  throw new Error('The shown steps never end');
}

const rightParts = (engine: AnyEngine, exercise: Exercise, state: unknown): readonly string[] =>
  Object.entries(engine.grade(exercise, state).parts).flatMap(([part, right]) => (right ? [part] : []));

const cases = Object.entries(samples).flatMap(([kind, list]) =>
  (list as readonly Sample<Exercise, unknown>[]).map((sample) => ({
    name: `${kind} ${sample.name}`,
    sample,
    engine: engines[sample.exercise.kind] as AnyEngine,
  })),
);

describe.each(cases)('$name', ({ sample, engine }) => {
  const { exercise } = sample;
  const reached = fc
    .tuple(seeds, actsOn(exercise))
    .map(([seed, acts]) => run(engine, exercise, engine.start(exercise, seed), acts));

  it('stays a legal state that JSON can keep, whatever is done', () => {
    fc.assert(
      fc.property(reached, (state) => {
        expect(engine.restore(exercise, throughJson(state))).toStrictEqual(state);
      }),
    );
  });

  it('gives every state a verdict that agrees with itself', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const { passed, score, parts } = engine.grade(exercise, state);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(passed).toBe(score === 1);
        if (passed) expect(Object.values(parts)).not.toContain(false);
        if (passed) expect(engine.isReady(exercise, state)).toBe(true);
        for (const { html } of engine.replies(exercise, state)) expect(html).not.toBe('');
      }),
    );
  });

  it('solves itself from anywhere', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const solved = engine.solve(exercise, state);
        expect(engine.grade(exercise, solved)).toMatchObject({ passed: true, score: 1 });
        expect(engine.isReady(exercise, solved)).toBe(true);
        expect(engine.restore(exercise, throughJson(solved))).toStrictEqual(solved);
      }),
    );
  });

  it('neither passes nor asks to be checked before anything was done', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = engine.start(exercise, seed);
        expect(engine.grade(exercise, state).passed).toBe(false);
        expect(engine.isReady(exercise, state)).toBe(false);
        expect(engine.start(exercise, seed)).toStrictEqual(state);
      }),
    );
  });

  it('passes its passing run and fails its failing run, with any seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const passed = runActions(engine, exercise, seed, sample.passing);
        expect(engine.grade(exercise, passed)).toMatchObject({ passed: true, score: 1 });
        const failed = runActions(engine, exercise, seed, sample.failing);
        expect(engine.grade(exercise, failed).passed).toBe(false);
        if (sample.failing.length > 0) expect(engine.isReady(exercise, failed)).toBe(true);
      }),
    );
  });

  it('shows steps until there are none left, never undoing what is right', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const states = assistAll(engine, exercise, state);
        states.slice(1).forEach((after, index) => {
          const kept = rightParts(engine, exercise, after);
          expect(kept).toEqual(expect.arrayContaining([...rightParts(engine, exercise, states[index])]));
          expect(engine.restore(exercise, throughJson(after))).toStrictEqual(after);
        });
        const last = states[states.length - 1];
        const verdict = engine.grade(exercise, last);
        if (exercise.kind === 'fill' && exercise.bank.length === 0) {
          // The last blank is begun, not filled.
          expect(exercise.blanks.length * (1 - verdict.score)).toBeLessThanOrEqual(1.001);
        } else if (['order', 'match', 'fill', 'sort'].includes(exercise.kind)) {
          expect(verdict.passed).toBe(true);
        }
      }),
    );
  });

  it('keeps what is right when it is opened again after a miss', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const open = engine.reopen(exercise, state);
        expect(rightParts(engine, exercise, open)).toEqual(rightParts(engine, exercise, state));
        expect(engine.reopen(exercise, open)).toStrictEqual(open);
      }),
    );
  });

  it('records an answer that JSON keeps and that no seed changes', () => {
    fc.assert(
      fc.property(reached, seeds, (state, seed) => {
        const answer = engine.answer(exercise, state);
        expect(throughJson(answer)).toStrictEqual(answer);
        const first = runActions(engine, exercise, 1, sample.passing);
        const other = runActions(engine, exercise, seed, sample.passing);
        expect(engine.answer(exercise, other)).toStrictEqual(engine.answer(exercise, first));
      }),
    );
  });

  it('takes no draft that is not its own, and never throws at one', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        expect(engine.restore(exercise, saved)).toBeUndefined();
      }),
    );
  });

  it('takes a damaged draft only if it is a legal state all the same', () => {
    const keys = Object.keys(engine.start(exercise, 1) as object);
    const values = fc.oneof(fc.anything(), fc.nat(9), fc.array(fc.oneof(fc.integer(), fc.constant(null), fc.string())));
    fc.assert(
      fc.property(reached, fc.constantFrom(...keys), values, (state, key, value) => {
        const restored = engine.restore(exercise, { ...(state as object), [key]: value });
        if (restored === undefined) return;
        expect(engine.restore(exercise, throughJson(restored))).toStrictEqual(throughJson(restored));
        expect(engine.grade(exercise, engine.solve(exercise, restored)).passed).toBe(true);
      }),
    );
  });

  it('says what is right, unless there is no such thing', () => {
    const lines = engine.explain(exercise);
    const isFree = exercise.kind === 'code' && exercise.mode === 'free';
    expect(lines.length > 0).toBe(exercise.kind !== 'think' && exercise.kind !== 'practice' && !isFree);
    for (const { answer } of lines) expect(answer).not.toBe('');
  });
});

describe('the samples', () => {
  it.each(Object.entries(samples))('of %s are at least three, in both languages', (_kind, list) => {
    expect(list.length).toBeGreaterThanOrEqual(3);
    const written = list.map(({ exercise }) => exercise.id.split('#')[0]?.split('/').pop());
    for (const lang of langs) expect(written).toContain(lang);
  });

  it('have ids of their own', () => {
    const ids = cases.map(({ sample }) => sample.exercise.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
