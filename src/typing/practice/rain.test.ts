import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypingTarget } from '../target.ts';
import { charOf, keyOf } from '../us-keyboard.ts';
import { isRainOver, type RainEvent, type RainState, startRain, stepRain } from './rain.ts';
import { rainDrops } from './rain-drops.ts';

const dropsOf = (text: string): readonly TypingTarget[] =>
  rainDrops({ mode: 'words', lines: [Array.from(text, (char) => ({ text: char }))] });
const drops = dropsOf('sun moon star tree leaf rain snow wind');

const press = (char: string, at = 0): RainEvent => {
  return {
    type: 'key',
    at,
    code: keyOf(char)?.code ?? 'Tab',
    char: keyOf(char) ? char : null,
    ime: false,
    caps: false,
  };
};
const run = (state: RainState, events: readonly RainEvent[], all = drops) =>
  events.reduce((next, event) => stepRain(all, next, event), state);
const typed = (state: RainState, text: string, all = drops) =>
  run(
    state,
    Array.from(text, (char) => press(char)),
    all,
  );
/** Ticks of 100 ms. */
const ticks = (from: number, ms: number): readonly RainEvent[] =>
  Array.from({ length: ms / 100 + 1 }, (_, at) => ({ type: 'tick', at: from + at * 100 }));
const word = (item: number | undefined, all = drops) =>
  all[item ?? -1]?.lines[0]?.map(({ text }) => text).join('') ?? '';
const words = ({ falling }: RainState, all = drops) => falling.map(({ item }) => word(item, all));

/** Somebody who types whatever is lowest, a key every so many milliseconds, wrong now and then. */
function play(seed: number, msPerKey: number, wrongEvery = Number.POSITIVE_INFINITY, all = drops) {
  let state = startRain(all, seed);
  const seen: RainState[] = [];
  for (let at = 0; !isRainOver(state) && at < 3_600_000; at += 100) {
    state = stepRain(all, state, { type: 'tick', at });
    if (at % msPerKey === 0) {
      const lowest = state.begun ? state.item : state.falling[0]?.item;
      const next = word(lowest ?? undefined, all).charAt(state.begun ? state.typing.char : 0);
      const isWrong = (at / msPerKey) % wrongEvery === wrongEvery - 1;
      state = stepRain(all, state, press(isWrong ? 'q' : next, at));
    }
    seen.push(state);
  }
  return { state, seen };
}

describe('rain', () => {
  it('begins with one drop at the top, in an order made by the seed', () => {
    const first = startRain(drops, 5);
    expect(first.falling).toEqual([{ item: first.falling[0]?.item, height: 0, lane: 0 }]);
    expect([first.falling.length + first.queue.length, startRain(drops, 5)]).toEqual([drops.length, first]);
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => words(startRain(drops, seed)).join())).size).toBeGreaterThan(1);
  });

  it('is over at once without drops', () => {
    expect(isRainOver(startRain([], 1))).toBe(true);
  });

  it('lets the next drop come when the one before has made way, three at most, each in its lane', () => {
    const later = run(startRain(drops, 1), ticks(0, 13_000));
    expect(later.falling.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(
      later.falling.every(({ height }, at) => at === 0 || height <= (later.falling[at - 1]?.height ?? 0) - 0.29),
    ).toBe(true);
  });

  it('takes a drop away when it is typed, and is a step faster', () => {
    const first = startRain(drops, 1);
    const next = typed(first, words(first)[0] ?? '');
    expect([words(next).includes(words(first)[0] ?? ''), next.rate, next.falling.length]).toEqual([false, 1.1, 1]);
    expect(next.typing.tally.hits).toBe(words(first)[0]?.length);
  });

  it('stops at a wrong key, counts it once as a miss, and is a step slower', () => {
    const next = typed(startRain(drops, 1), 'qq');
    expect([next.begun, next.rate, next.typing.tally.wrong]).toEqual([false, 0.8, 2]);
    expect(Object.values(next.typing.tally.keys)).toEqual([[0, 1, 0, 0]]);
  });

  it('is never slower than half', () => {
    expect(typed(startRain(drops, 1), 'q'.repeat(30)).rate).toBe(0.5);
  });

  it('goes for the drop that begins with the key, the lowest if there are several', () => {
    const all = dropsOf('cat dog cow');
    const state = run(startRain(all, 3), ticks(0, 13_000), all);
    const [lowest = '', , highest = ''] = words(state, all);
    const other = words(state, all).find((text) => text.charAt(0) !== lowest.charAt(0)) ?? highest;
    expect(word(typed(state, other.charAt(0), all).item ?? undefined, all)).toBe(other);
    const firstC = words(state, all).find((text) => text.startsWith('c'));
    expect(word(typed(state, 'c', all).item ?? undefined, all)).toBe(firstC);
  });

  it('stays with the drop that was begun', () => {
    const all = dropsOf('sun sea sky');
    const state = run(startRain(all, 1), ticks(0, 13_000), all);
    const begun = typed(state, 's', all);
    const wrong = typed(begun, 'q', all);
    expect([begun.begun, wrong.begun, wrong.item]).toEqual([true, true, begun.item]);
  });

  it('puts what has landed back, a step slower, and punishes nobody', () => {
    const first = startRain(drops, 1);
    const [landing] = first.falling;
    const later = run(first, ticks(0, 16_000));
    expect(words(later)).not.toContain(word(landing?.item));
    expect(later.queue[later.queue.length - 1]).toBe(landing?.item);
    expect([later.rate, later.typing.tally]).toEqual([0.9, first.typing.tally]);
  });

  it('lets what was begun wait on the ground', () => {
    const first = startRain(drops, 1);
    const begun = typed(first, words(first)[0]?.charAt(0) ?? '');
    const later = run(begun, ticks(0, 60_000));
    expect(later.falling[0]).toEqual({ item: first.falling[0]?.item, height: 1, lane: 0 });
    expect(words(typed(later, words(first)[0]?.slice(1) ?? ''))).not.toContain(words(first)[0]);
  });

  it('takes no space between words for an error', () => {
    const first = startRain(drops, 1);
    expect(typed(first, ' ')).toBe(first);
  });

  it('does not fall while nobody looks', () => {
    const state = run(startRain(drops, 1), ticks(0, 1000));
    const height = (of: RainState) => of.falling[0]?.height ?? 0;
    expect(height(run(state, [{ type: 'tick', at: 900_000 }])) - height(state)).toBeLessThan(0.03);
    expect(
      height(
        run(state, [
          { type: 'pause', at: 1000 },
          { type: 'tick', at: 1200 },
        ]),
      ),
    ).toBe(height(state));
  });

  it('counts no time across a pause', () => {
    const first = typed(startRain(drops, 1), words(startRain(drops, 1))[0]?.slice(0, 1) ?? '');
    const paused = run(first, [{ type: 'pause', at: 10 }]);
    expect(stepRain(drops, paused, press(words(first)[0]?.charAt(1) ?? '', 4000)).typing.tally.activeMs).toBe(0);
  });

  it('ends when each drop was typed once, however slow or clumsy the hand', () => {
    const letters = drops.reduce((sum, { lines }) => sum + (lines[0]?.length ?? 0), 0);
    for (const [msPerKey, wrongEvery] of [
      [300, 50],
      [2000, 5],
      [5000, 3],
      [9000, 2],
    ] as const) {
      const { state, seen } = play(7, msPerKey, wrongEvery);
      expect(isRainOver(state)).toBe(true);
      expect(state.typing.tally.hits).toBe(letters);
      expect(Math.max(...seen.map(({ falling }) => falling.length))).toBeLessThanOrEqual(3);
      expect(Math.min(...seen.map(({ rate }) => rate))).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('is faster for a quick hand than for a slow one', () => {
    expect(play(1, 300).state.rate).toBeGreaterThan(play(1, 4000, 3).state.rate + 0.5);
  });

  it('never loses or doubles a drop, whatever happens', () => {
    const event = fc.oneof(
      fc.record({ type: fc.constant('tick' as const), at: fc.oneof(fc.nat(200_000), fc.constant(Number.NaN)) }),
      fc.record({ type: fc.constant('pause' as const), at: fc.nat(200_000) }),
      fc.record({ type: fc.constant('text' as const), at: fc.nat(200_000), del: fc.nat(3), ins: fc.string() }),
      fc.constantFrom(...'sunmotaeflrwidq 1').map((char) => press(char, 1)),
      fc.constant(press('Tab')),
      fc.constantFrom('KeyS', 'KeyM').map((code) => press(charOf(code, true) ?? '', 2)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), fc.nat(), (events, seed) => {
        let state = startRain(drops, seed);
        let left = drops.length;
        for (const next of events) {
          state = stepRain(drops, state, next);
          const items = [...state.falling.map(({ item }) => item), ...state.queue];
          expect(new Set(items).size).toBe(items.length);
          expect(left - items.length === 0 || left - items.length === 1).toBe(true);
          left = items.length;
          expect(new Set(state.falling.map(({ lane }) => lane)).size).toBe(state.falling.length);
        }
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });
});
