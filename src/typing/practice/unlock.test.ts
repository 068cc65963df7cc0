import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally, type KeyTally, type Tally } from '../tally.ts';
import { keyOrder, limitedOrder, SHIFT } from './key-order.ts';
import { defaultLadder } from './ladder.ts';
import { afterTyping, cpmAskedFor, openKeys, type PastTyping, practiceAfter } from './unlock.ts';

const plan = { order: keyOrder, ladder: defaultLadder };
const letters = keyOrder.flat().filter((key) => /^[a-z;]$/.test(key));

/** So many hits on each of these keys, at this speed, this share of them clean. */
function typing(keys: string, { hits = 30, cpm = 80, clean = 1, rounds = 1, open = '' } = {}): PastTyping {
  const counts: KeyTally = [hits, Math.round(hits * (1 - clean)), (hits * 60_000) / cpm, hits];
  const tally: Tally = { ...emptyTally, keys: Object.fromEntries(Array.from(keys, (key) => [key, counts])) };
  return { tally, rounds, keys: open };
}
const openAfter = (...past: readonly PastTyping[]) => openKeys(practiceAfter(past, plan), plan).join('');

describe('unlocking', () => {
  it('begins with f and j', () => {
    expect(openAfter()).toBe('fj');
  });

  it('opens the next pair when all open keys are typed often, right and fast enough', () => {
    expect(openAfter(typing('fj'))).toBe('fjdk');
  });

  it.each([
    ['one of them was not typed', typing('f')],
    ['they were typed too few times', typing('fj', { hits: 19 })],
    ['they were too slow', typing('fj', { cpm: 29 })],
    ['they were fast but often wrong', typing('fj', { cpm: 300, clean: 0.8 })],
  ])('opens nothing when %s', (_, past) => {
    expect(openAfter(past)).toBe('fj');
  });

  it('counts hits over several rounds', () => {
    expect(openAfter(typing('fj', { hits: 12 }), typing('fj', { hits: 12 }))).toBe('fjdk');
  });

  it('opens all at once for somebody who comes knowing the keys', () => {
    expect(openAfter(typing(letters.join('')))).toBe(letters.join('') + SHIFT);
  });

  it('asks for all open keys, not only the new ones', () => {
    const slowerOnF = typing('f', { hits: 100, cpm: 20 });
    expect(openAfter(typing('fj'), slowerOnF, typing('dk'))).toBe('fjdk');
    expect(openAfter(typing('fj'), typing('dk'))).toBe('fjdksl');
  });

  it('opens the next pair after six rounds all the same, and six more', () => {
    const weak = typing('fj', { cpm: 8, clean: 0.3 });
    expect(openAfter(...Array(5).fill(weak))).toBe('fj');
    expect(openAfter(...Array(6).fill(weak))).toBe('fjdk');
    expect(openAfter(...Array(12).fill(weak))).toBe('fjdksl');
  });

  it('has all letters open after 66 rounds, however weak they are', () => {
    const opened = openAfter(...Array(66).fill(typing('f', { cpm: 8, clean: 0.3 })));
    expect(letters.every((key) => opened.includes(key))).toBe(true);
  });

  it('counts the rounds of a whole sitting for the valve, and keeps what is left over', () => {
    const sitting = typing('f', { cpm: 8, rounds: 4 });
    expect([2, 3].map((count) => openAfter(...Array(count).fill(sitting)))).toEqual(['fjdk', 'fjdksl']);
  });

  it('takes no exercise with its own text for a round', () => {
    expect(openAfter(...Array(20).fill(typing('fj', { cpm: 8, rounds: 0 })))).toBe('fj');
  });

  it('remembers what was open, even when more is asked for now', () => {
    const steep = { ...defaultLadder, start: defaultLadder.strong, steady: defaultLadder.strong };
    const past = [typing('fj', { open: 'fjdksl' })];
    expect(openKeys(practiceAfter(past, { ...plan, ladder: steep }), plan).join('')).toBe('fjdksl');
  });

  it('takes capitals for Shift', () => {
    const practice = practiceAfter([typing('AB')], plan);
    expect([practice.skills.get(SHIFT)?.hits, practice.skills.has('A')]).toEqual([60, false]);
  });

  it('never locks a key again, and keeps to the order, whatever is typed', () => {
    const past = fc.record({
      keys: fc.constantFrom('fj', 'fjdk', 'fjdksla;', letters.join(''), 'xyz'),
      hits: fc.nat(60),
      cpm: fc.integer({ min: 12, max: 300 }),
      clean: fc.double({ min: 0, max: 1, noNaN: true }),
      rounds: fc.nat(8),
      open: fc.constantFrom('', 'fj', 'fjdksl', 'zm', 'a;'),
    });
    fc.assert(
      fc.property(fc.array(past, { maxLength: 30 }), (all) => {
        let practice = practiceAfter([], plan);
        for (const { keys, ...how } of all) {
          const next = afterTyping(practice, typing(keys, how), plan);
          const [before, after] = [openKeys(practice, plan), openKeys(next, plan)];
          expect(after.slice(0, before.length)).toEqual(before);
          practice = next;
        }
        expect(keyOrder.flat().slice(0, openKeys(practice, plan).length)).toEqual(openKeys(practice, plan));
      }),
    );
  });
});

describe('unlocking within limits', () => {
  const limited = (limit: string) => ({ ...plan, order: limitedOrder(limit) });
  const opened = (limit: string, ...past: readonly PastTyping[]) =>
    openKeys(practiceAfter(past, limited(limit)), limited(limit)).join('');

  it('goes through the given keys only', () => {
    expect([opened('eruiop'), opened('asdfjk', typing('fj')), opened('fj', typing('fj'))]).toEqual([
      'ieu',
      'fjdk',
      'fj',
    ]);
  });

  it('opens at once what was open elsewhere', () => {
    expect(opened('sdf', typing('fj', { open: 'fjdksla;' }))).toBe('fds');
  });

  it('begins with two keys, or with the only one', () => {
    expect([opened('qz'), opened('q')]).toEqual(['qz', 'q']);
  });
});

describe('confusions', () => {
  const mixed = (pair: string, count: number): PastTyping => ({
    tally: { ...emptyTally, confusions: { [pair]: count } },
    rounds: 1,
    keys: '',
  });
  const after = (...past: readonly PastTyping[]) => [...practiceAfter(past, plan).confusions];

  it('add up, and fade when they come no more', () => {
    expect(after(mixed('fj', 2), mixed('fj', 1))).toEqual([['fj', 2.6]]);
    expect(after(mixed('fj', 1), ...Array(3).fill(typing('f')))).toEqual([['fj', 0.8 ** 3]]);
    expect(after(mixed('fj', 1), ...Array(4).fill(typing('f')))).toEqual([]);
  });
});

describe('cpmAskedFor', () => {
  it('rises from the first stage with two keys to the second with all letters, and no further', () => {
    expect([1, 2, 14, 26, 60].map((keys) => cpmAskedFor(defaultLadder, keys))).toEqual([30, 30, 45, 60, 60]);
  });
});
