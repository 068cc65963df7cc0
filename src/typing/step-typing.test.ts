import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypingEvent } from './event.ts';
import { linesOf } from './lines-of.ts';
import { plainTarget } from './plain-target.ts';
import { preHint } from './pre-hint.ts';
import { restoreTyping } from './restore-typing.ts';
import { nextKey, slotAt } from './slot-at.ts';
import { isTyped, startTyping, stepTyping } from './step-typing.ts';
import { type TypingMode, type TypingTarget, typingModes } from './target.ts';
import type { TypingState } from './typing-state.ts';
import { after, commit, hanzi, keysOf, pinyin, pre, press, spoken } from './typing-suite.ts';

const chars = fc.constantFrom('你', '好', '我', '，', 'a', 'A', ' ', 'f', '“', '😀');
const lines = fc.array(fc.string({ unit: chars, maxLength: 6 }), { maxLength: 4 });

const targets: fc.Arbitrary<TypingTarget> = fc.record({
  mode: fc.constantFrom(...typingModes),
  lines: lines.map((texts) => texts.map(spoken)),
});

const at = fc.oneof(fc.nat(20_000), fc.constantFrom(Number.NaN, -5, 1e300));
const text = fc.oneof(
  fc.string({ unit: chars, maxLength: 5 }),
  fc.constantFrom('nihao', 'ni', '\n', '\ud83d', '你好我', '“”', 'NI', '1'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const char = fc.oneof(fc.constantFrom(...'aAf,.niho wm"', null, '你', 'Backspace'), fc.string());

const events: fc.Arbitrary<TypingEvent> = fc.oneof(
  fc.record({ type: fc.constant('key'), at, code: fc.string(), char, ime: fc.boolean(), caps: fc.boolean() }),
  fc.record({
    type: fc.constant('text'),
    at,
    del: fc.oneof(fc.nat(4), fc.constantFrom(-1, 0.5, Number.NaN)),
    ins: text,
  }),
  fc.record({ type: fc.constant('pre'), at, text }),
  fc.record({ type: fc.constant('enter'), at }),
  fc.record({ type: fc.constant('pause'), at }),
);

const logs = fc.array(events, { maxLength: 40 });

/** What types the rest of a target without a further miss. */
function restOf(target: TypingTarget, from: TypingState): readonly TypingEvent[] {
  const log: TypingEvent[] = [];
  for (let state = from; !isTyped(target, state); ) {
    const event = rightEvent(target, state, log.length * 100);
    log.push(event);
    state = stepTyping(target, state, event);
  }
  return log;
}

function rightEvent(target: TypingTarget, state: TypingState, time: number): TypingEvent {
  const key = nextKey(target, state);
  if (key !== undefined) return press(key, { at: time });
  const line = target.lines[slotAt(target, state)?.line ?? 0] ?? [];
  return commit(line.map(({ text }) => text).join(''), Array.from(state.typed).length, time);
}

describe('any log over any target', () => {
  it('leads to a place within the target, with counts that agree', () => {
    fc.assert(
      fc.property(targets, logs, (target, log) => {
        const { line, char, letter, missed, tally } = after(target, ...log);
        expect(line).toBeLessThanOrEqual(target.lines.length);
        const length = target.lines[line]?.length ?? 0;
        expect(char).toBeLessThanOrEqual(length);
        expect(letter).toBeLessThanOrEqual(6);
        expect(missed.every((slot) => slot < length)).toBe(true);
        expect(tally.clean).toBeLessThanOrEqual(tally.slots);
        expect(Object.values(tally.keys).every(([hits, misses]) => misses <= hits + 1)).toBe(true);
        expect(tally.activeMs).toBeLessThanOrEqual(5_000 * log.length);
      }),
    );
  });

  it('gives the same state when it is replayed, whole or from any draft in between', () => {
    fc.assert(
      fc.property(targets, logs, fc.nat(40), (target, log, cut) => {
        const whole = after(target, ...log);
        const draft = restoreTyping(target, JSON.parse(JSON.stringify(after(target, ...log.slice(0, cut)))));
        if (draft === undefined) throw new Error('A state of its own is no draft of this target.');
        expect(log.slice(cut).reduce((state, event) => stepTyping(target, state, event), draft)).toStrictEqual(whole);
        expect(after(target, ...log)).toStrictEqual(whole);
      }),
    );
  });

  it('never goes back a line, and is done once', () => {
    fc.assert(
      fc.property(targets, logs, logs, (target, log, more) => {
        let state = startTyping();
        for (const event of [...log, ...restOf(target, after(target, ...log)), ...more]) {
          const next = stepTyping(target, state, event);
          expect(next.line).toBeGreaterThanOrEqual(state.line);
          if (isTyped(target, state)) expect(next).toBe(state);
          state = next;
        }
      }),
    );
  });

  it('can be shown: a next slot, lines and hints exactly as long as there is something to type', () => {
    fc.assert(
      fc.property(targets, logs, (target, log) => {
        const state = after(target, ...log);
        const open = !isTyped(target, state);
        expect([slotAt(target, state) !== undefined, linesOf(target, state).length > 0]).toEqual([open, open]);
        expect(preHint(target, state) === null).toBe(!open || state.pre === '');
        if (target.mode !== 'hanzi') expect(nextKey(target, state) !== undefined).toBe(open);
        for (const { line, marks } of linesOf(target, state)) expect(marks).toHaveLength(line.length);
      }),
    );
  });

  it('counts a position as missed at most once', () => {
    fc.assert(
      fc.property(targets, logs, (target, log) => {
        fc.pre(target.mode !== 'hanzi');
        const { tally } = after(target, ...log, ...restOf(target, after(target, ...log)));
        const missed = Object.values(tally.keys).reduce((sum, [, misses]) => sum + misses, 0);
        expect(missed).toBe(tally.slots - tally.clean);
      }),
    );
  });
});

describe('a whole text', () => {
  it('is typed by its own keys or characters without a miss', () => {
    fc.assert(
      fc.property(targets, (target) => {
        const state = after(target, ...restOf(target, startTyping()));
        expect(isTyped(target, state)).toBe(true);
        expect(state.tally).toMatchObject({ clean: state.tally.slots, wrong: 0, slips: 0 });
      }),
    );
  });

  /** How many characters of the target one step looks at, with all but the last line typed. */
  function looksAt(mode: TypingMode, count: number): number {
    let looks = 0;
    const get = (all: object, key: string | symbol): unknown => {
      looks += 1;
      return Reflect.get(all, key);
    };
    const watched = <T extends object>(list: T): T => new Proxy<T>(list, { get });
    const all = Array.from({ length: count }, () => watched(spoken('你好我在家')));
    const target: TypingTarget = { mode, lines: watched(all) };
    const state = { ...startTyping(), line: count - 1 };
    looks = 0;
    const event = mode === 'hanzi' ? commit('你好') : press('n');
    expect(stepTyping(target, state, event).line).toBe(count - 1);
    return looks;
  }

  it.each([
    'pinyin',
    'hanzi',
  ] as const)('of 2,000 characters takes no more looks for a step of %s than one of 10', (mode) => {
    expect(looksAt(mode, 400)).toBe(looksAt(mode, 2));
    expect(looksAt(mode, 2)).toBeGreaterThan(0);
  });

  it('leaves no more behind after 10,000 keys than after 100', () => {
    const size = (count: number) => {
      const target = plainTarget(
        'keys',
        Array.from({ length: 700 }, () => 'fj dk sl a; gh'),
      );
      return JSON.stringify(after(target, ...keysOf('fj dk sl a; gh'.repeat(count)))).length;
    };
    expect(size(700) - size(7)).toBeLessThan(100);
  });
});

describe('restoreTyping', () => {
  const target = hanzi('你好', '我在家');
  const state = after(target, commit('你好我再'), pre('jia'));

  it('takes a draft of this target', () => {
    expect(restoreTyping(target, state)).toStrictEqual(state);
  });

  it.each([
    ['a line that is not there', { line: 3 }],
    ['a character that is not there', { char: 4 }],
    ['a letter that is not there', { letter: 1 }],
    ['half a place', { char: 0.5 }],
    ['a missed place that is not there', { missed: [3] }],
    ['an unknown slip', { slip: 'cat' }],
    ['a text that is none', { typed: 5 }],
    ['a text without end', { pre: 'x'.repeat(5_000) }],
    ['misses that are none', { misses: [1] }],
    ['a time that is none', { lastAt: 'now' }],
    ['no tally', { tally: null }],
  ])('refuses one with %s', (_name, damage) => {
    expect(restoreTyping(target, { ...state, ...damage })).toBeUndefined();
  });

  it('refuses what is no draft', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        expect(restoreTyping(target, saved)).toBeUndefined();
      }),
    );
  });
});

describe('preHint', () => {
  it('speaks of the characters to come, in the next line too', () => {
    const target = hanzi('我在，', '家');
    expect(preHint(target, after(target, commit('我'), pre('zaij')))).toMatchObject({ ok: 4, wrongAt: null });
    expect(preHint(target, after(target, commit('我'), pre('zaib')))).toMatchObject({
      wrongAt: 3,
      target: { text: '家' },
    });
    expect(preHint(target, after(target, pre('wu')))).toMatchObject({ wrongAt: 1, target: { text: '我' } });
  });

  it('says nothing without letters, nor in a mode without an input method', () => {
    expect(preHint(hanzi('我'), after(hanzi('我')))).toBeNull();
    expect(preHint(pinyin('我'), after(pinyin('我'), pre('wo')))).toBeNull();
  });
});
