import { describe, expect, it } from 'vitest';
import { plainTarget } from './plain-target.ts';
import { nextKey, slotAt } from './slot-at.ts';
import { isTyped } from './step-typing.ts';
import { after, commit, enter, keysOf, pause, pinyin, pre, press } from './typing-suite.ts';

const home = plainTarget('keys', ['fj', 'dk']);

describe('keys', () => {
  it('go from key to key and from line to line without a key between lines', () => {
    expect(after(home, ...keysOf('fj'))).toMatchObject({ line: 1, char: 0 });
    expect(nextKey(home, after(home, ...keysOf('fj')))).toBe('d');
    expect(isTyped(home, after(home, ...keysOf('fjd')))).toBe(false);
    expect(isTyped(home, after(home, ...keysOf('fjdk')))).toBe(true);
  });

  it('stop at an error until the right key comes', () => {
    const state = after(home, press('f'), press('k'), press('l'));
    expect(state).toMatchObject({ line: 0, char: 1, misses: ['k', 'l'] });
    expect(after(home, press('f'), press('k'), press('l'), press('j'))).toMatchObject({ line: 1, misses: [] });
  });

  it('count one miss a position, however often it is missed, and keep each wrong key', () => {
    const { tally } = after(home, ...keysOf('fkklj'));
    expect(tally).toMatchObject({ slots: 2, clean: 1, hits: 2, wrong: 3, confusions: { jk: 2, jl: 1 } });
    expect(tally.keys.j?.slice(0, 2)).toEqual([1, 1]);
    expect(tally.keys.f?.slice(0, 2)).toEqual([1, 0]);
  });

  it('keep no more than a dozen wrong keys of a position', () => {
    const state = after(home, ...keysOf('k'.repeat(500)));
    expect(state.misses).toHaveLength(12);
    expect(state.tally.wrong).toBe(500);
  });

  it('are done once: nothing that comes later changes anything', () => {
    const done = after(home, ...keysOf('fjdk'));
    expect(after(home, ...keysOf('fjdk'), press('x'), press('k'), pause, enter, commit('a'))).toEqual(done);
  });

  it('pass by keys that type nothing, and what only an input method says', () => {
    const state = after(home, press('f'));
    expect(after(home, press('f'), press('Backspace'), press('Tab'), enter, pre('ni'), commit('你'))).toEqual(state);
  });

  it('type a mark in any form by its key, and pass over what has no key', () => {
    const target = plainTarget('text', ['“你，', '😀', 'a']);
    expect(nextKey(target, after(target))).toBe('"');
    expect(nextKey(target, after(target, press('"')))).toBe(',');
    expect(isTyped(target, after(target, ...keysOf('",a')))).toBe(true);
  });

  it('have nothing to type in a target without keys, and start past empty lines', () => {
    expect(isTyped(plainTarget('keys', []), after(home))).toBe(true);
    expect(isTyped(plainTarget('keys', ['', '你好']), after(home))).toBe(true);
    expect(slotAt(plainTarget('keys', ['', 'a']), after(home))).toMatchObject({ line: 1, char: 0, letter: 0 });
  });
});

describe('slips', () => {
  it('an input method that is on is told, and no error', () => {
    const state = after(home, press('f', { ime: true }), press('j', { ime: true }));
    expect(state).toMatchObject({ line: 1, slip: 'ime-on', tally: { hits: 2, wrong: 0, clean: 2, slips: 1 } });
    expect(after(home, press('f', { ime: true }), press('j'))).toMatchObject({ slip: null });
  });

  it('the right letter under Caps Lock is told, waits, and is no error', () => {
    const caps = after(home, press('F', { caps: true }));
    expect(caps).toMatchObject({ char: 0, slip: 'caps', misses: [], tally: { hits: 0, wrong: 0, slips: 1 } });
    expect(after(home, press('F', { caps: true }), press('f'))).toMatchObject({
      char: 1,
      slip: null,
      tally: { clean: 1 },
    });
  });

  it('a wrong letter under Caps Lock is an error of the key, not of the case', () => {
    expect(after(home, press('D', { caps: true }))).toMatchObject({
      slip: 'caps',
      misses: ['d'],
      tally: { wrong: 1, confusions: { fd: 1 } },
    });
  });

  it('a capital that Caps Lock made is right', () => {
    const target = plainTarget('text', ['Ab']);
    expect(after(target, press('A', { caps: true }))).toMatchObject({ char: 1, slip: null });
    expect(after(target, press('a', { caps: true }))).toMatchObject({ char: 0, slip: 'caps', tally: { wrong: 0 } });
  });

  it.each([
    ['A', 'a', 'shift'],
    ['!', '1', 'shift'],
    ['"', "'", 'shift'],
    ['A', 's', null],
    ['a', 'A', null],
  ])('%s typed as %s is an error; what is told: %s', (expected, typed, slip) => {
    const target = plainTarget('symbols', [expected]);
    expect(after(target, press(typed))).toMatchObject({ slip, tally: { wrong: 1, slips: 0 } });
  });
});

describe('time', () => {
  it('begins with the first key, and longer gaps than five seconds count as five', () => {
    const state = after(home, press('f', { at: 9_000 }), press('j', { at: 9_400 }), press('d', { at: 99_000 }));
    expect(state.tally.activeMs).toBe(5_400);
    expect(state.tally.gaps).toEqual([1, 400, 160_000]);
  });

  it('stands still in a pause', () => {
    const state = after(home, press('f', { at: 0 }), pause, press('j', { at: 3_000 }), press('d', { at: 3_200 }));
    expect(state.tally.activeMs).toBe(200);
    expect(state.tally.gaps).toEqual([1, 200, 40_000]);
    expect(state.tally.keys).toMatchObject({ j: [1, 0, 0, 0], d: [1, 0, 200, 1] });
  });

  it('takes no harm from a clock that goes back or gives no number', () => {
    const state = after(home, press('f', { at: 500 }), press('j', { at: 100 }), press('d', { at: Number.NaN }));
    expect(state.tally.activeMs).toBe(0);
  });

  it('of a key: its own gap, at least 80 ms, a capital half of it, none after a miss', () => {
    const target = plainTarget('text', ['aAbc']);
    const log = [press('a'), press('A', { at: 600 }), press('b', { at: 620 }), press('x', { at: 900 })];
    const { keys } = after(target, ...log, press('c', { at: 1_000 })).tally;
    expect(keys).toEqual({ a: [1, 0, 0, 0], A: [1, 0, 300, 1], b: [1, 0, 80, 1], c: [1, 1, 0, 0] });
  });
});

describe('pinyin', () => {
  const target = pinyin('床，绿');

  it('goes letter by letter, and passes over marks', () => {
    expect(after(target, ...keysOf('chu'))).toMatchObject({ char: 0, letter: 3 });
    expect(after(target, ...keysOf('chuang'))).toMatchObject({ char: 2, letter: 0, tally: { slots: 6, hits: 6 } });
    expect(isTyped(target, after(target, ...keysOf('chuanglv')))).toBe(true);
  });

  it('counts a miss at its letter', () => {
    expect(after(target, ...keysOf('csh'))).toMatchObject({ letter: 2, tally: { clean: 1, confusions: { hs: 1 } } });
  });

  it('pays no heed to a space between syllables, but does to one inside', () => {
    expect(after(target, ...keysOf(' chuang '))).toMatchObject({ char: 2, tally: { wrong: 0 } });
    expect(after(target, ...keysOf('ch '))).toMatchObject({ letter: 2, tally: { wrong: 1 } });
  });

  it('takes an ü in a syllable for a v, and no syllable from what is none', () => {
    const odd = {
      mode: 'pinyin',
      lines: [
        [
          { text: '女', syllable: 'nü' },
          { text: 'x', syllable: '3' },
        ],
      ],
    } as const;
    expect(isTyped(odd, after(odd, ...keysOf('nv')))).toBe(true);
  });
});
