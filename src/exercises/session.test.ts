import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChooseAction, type ChooseState, choose as chooseEngine } from './choose/engine.ts';
import type { ChooseExercise } from './choose/schema.ts';
import { type OrderAction, type OrderState, order } from './order/engine.ts';
import type { OrderExercise } from './order/schema.ts';
import type { Session, SessionEvent } from './session.ts';
import {
  attemptOf,
  beginSession,
  canCheck,
  canReveal,
  isOpen,
  passedSession,
  restoreRevised,
  restoreSession,
  stepSession,
} from './session.ts';

const exercise: ChooseExercise = {
  id: 'c/u/l#one',
  kind: 'choose',
  revision: 'r1',
  optional: false,
  prompt: '<p>?</p>',
  hints: ['first', 'second'],
  multiple: false,
  free: false,
  keepOrder: false,
  options: [
    { html: 'A', text: 'A', right: true, reply: 'yes' },
    { html: 'B', text: 'B', right: false, reply: 'no, since B' },
    { html: 'C', text: 'C', right: false },
  ],
};

type S = Session<ChooseState>;
type Event = SessionEvent<ChooseAction>;
const run = (session: S, ...events: readonly Event[]): S =>
  events.reduce((now, event) => stepSession(chooseEngine, exercise, now, event), session);
const choose = (option: number): Event => ({ type: 'act', action: { type: 'toggle', option } });
const submit: readonly Event[] = [{ type: 'check' }, { type: 'stored' }];
const fresh = beginSession(chooseEngine, exercise, 1);
describe('a session', () => {
  it('passes only after storage has written the answer', () => {
    const judged = run(fresh, choose(0), { type: 'check' });
    expect(judged.phase).toBe('saving');
    expect(run(judged, { type: 'stored' }).phase).toBe('passed');
  });

  it('gives the hint after the first miss, a shown step after the second, the answer from the third on request', () => {
    const first = run(fresh, choose(1), ...submit);
    expect([first.phase, first.hints, first.help]).toEqual(['failed', 1, 'hint']);
    const second = run(first, choose(2), ...submit);
    expect([second.misses, second.help, second.state.gone.length]).toEqual([2, 'step', 1]);
    expect(canReveal(second)).toBe(false);
    const wrong = [1, 2].find((option) => !second.state.gone.includes(option)) ?? 1;
    const reopened = run(second, { type: 'retry', seed: 1 });
    const third = run(reopened.state.chosen.includes(wrong) ? reopened : run(reopened, choose(wrong)), ...submit);
    expect(third.misses).toBe(3);
    expect(canReveal(third)).toBe(true);
    const shown = run(third, { type: 'reveal' });
    expect([shown.revealed, shown.help, shown.state.chosen]).toEqual([true, 'answer', [0]]);
    expect(shown.phase).toBe('failed');
  });

  it('lets the learner do it again after seeing the answer, and remembers the help', () => {
    const passed = run(
      { ...fresh, phase: 'failed', misses: 3 },
      { type: 'reveal' },
      { type: 'retry', seed: 9 },
      choose(0),
      ...submit,
    );
    expect([passed.phase, passed.help, passed.revealed]).toEqual(['passed', 'answer', false]);
  });

  it('begins anew when a passed exercise is done again', () => {
    const again = run(fresh, choose(0), ...submit, { type: 'retry', seed: 5 });
    expect(again).toEqual(beginSession(chooseEngine, exercise, 5));
  });

  it('ignores a second check, a check of nothing, and touches while saving', () => {
    expect(run(fresh, { type: 'check' })).toEqual(fresh);
    const saving = run(fresh, choose(0), { type: 'check' });
    expect(run(saving, { type: 'check' }, choose(1), { type: 'retry', seed: 1 }, { type: 'reveal' })).toEqual(saving);
  });

  it('shows hints on request, one by one, and never more than there are', () => {
    expect(run(fresh, { type: 'hint' }, { type: 'hint' }, { type: 'hint' }).hints).toBe(2);
  });

  it('records facts: misses before this answer, hints, help, time worked', () => {
    const judged = run(fresh, choose(1), ...submit, choose(0), { type: 'worked', ms: 1234.4 }, { type: 'check' });
    expect(attemptOf(chooseEngine, exercise, judged)).toMatchObject({
      exercise: 'c/u/l#one',
      revision: 'r1',
      misses: 1,
      hints: 1,
      help: 'hint',
      durationMs: 1234,
      verdict: { passed: true, score: 1 },
    });
  });

  it('comes back from a draft as it was, and opens a draft that was cut off while saving', () => {
    const failed = run(fresh, choose(1), ...submit);
    const restored = restoreSession(chooseEngine, exercise, JSON.parse(JSON.stringify({ ...failed, replies: [] })));
    expect(restored).toEqual(failed);
    const saving = run(fresh, choose(0), { type: 'check' });
    expect(restoreSession(chooseEngine, exercise, JSON.parse(JSON.stringify(saving)))?.phase).toBe('working');
  });

  it('stands solved for a learner who passed it on another machine', () => {
    const session = passedSession(chooseEngine, exercise, 4);
    expect([session.phase, session.state.chosen, isOpen(session)]).toEqual(['passed', [0], false]);
  });

  it('takes any saved value without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        restoreSession(chooseEngine, exercise, saved);
      }),
    );
  });

  it('stays legal under any sequence of events, and survives a round trip as a draft', () => {
    const event: fc.Arbitrary<Event> = fc.oneof(
      fc.integer({ min: -1, max: 4 }).map(choose),
      fc.constantFrom<Event>({ type: 'check' }, { type: 'stored' }, { type: 'hint' }, { type: 'reveal' }),
      fc.nat().map((seed): Event => ({ type: 'retry', seed })),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const session = run(fresh, ...events);
        if (canCheck(chooseEngine, exercise, session)) expect(session.verdict).toBeUndefined();
        if (session.phase === 'passed') expect(session.verdict?.passed).toBe(true);
        const back = restoreSession(chooseEngine, exercise, JSON.parse(JSON.stringify(session)));
        expect(back?.state).toEqual(session.state);
      }),
    );
  });
});

describe('a draft of an exercise that its author has changed since', () => {
  const kept = (session: S) => restoreRevised(chooseEngine, exercise, JSON.parse(JSON.stringify(session)));

  it('keeps what was put in', () => {
    const working = run(fresh, { type: 'hint' }, choose(1));
    expect(kept(working)).toMatchObject({ phase: 'working', state: working.state, hints: 0, help: 'none' });
  });

  it('forgets old judgements and what they took away', () => {
    const failed = run(fresh, choose(1), ...submit);
    expect(kept(failed)).toBeUndefined();
    expect(kept(run(failed, choose(2)))).toBeUndefined();
    expect(kept(run(fresh, choose(0), ...submit))).toBeUndefined();
  });

  it('begins anew if what was put in no longer fits', () => {
    const options = exercise.options.slice(0, 2);
    const working = run(fresh, choose(2));
    expect(restoreRevised(chooseEngine, { ...exercise, options }, working)).toBeUndefined();
  });
});

describe('a step that would leave nothing to do', () => {
  const two: OrderExercise = {
    ...{ id: 'c/u/l#two', kind: 'order', revision: 'r', optional: false, prompt: '<p>?</p>', hints: [] },
    items: ['a', 'b'].map((text) => ({ html: text, text })),
  };
  const step = (session: Session<OrderState>, event: SessionEvent<OrderAction>) =>
    stepSession(order, two, session, event);
  const miss = (session: Session<OrderState>) =>
    [{ type: 'check' } as const, { type: 'stored' } as const].reduce(step, session);

  it('is not shown; the answer may be asked for instead', () => {
    const wrong = { ...beginSession(order, two, 1), state: { order: [1, 0], fixed: [], picked: null, touched: true } };
    const second = miss(step(miss(wrong), { type: 'retry', seed: 1 }));
    expect([second.misses, second.help, second.state.order]).toEqual([2, 'none', [1, 0]]);
    expect(canReveal(second)).toBe(true);
  });
});
