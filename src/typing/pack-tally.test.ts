import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTallies } from './add-tallies.ts';
import { packTally, unpackTally } from './pack-tally.ts';
import { readTally } from './read-tally.ts';
import { emptyTally, type Tally } from './tally.ts';

const count = fc.nat(1_000_000);
const char = fc.constantFrom('a', 'A', ';', '你', '😀', '"', ' ', '1');

const tallies: fc.Arbitrary<Tally> = fc
  .record({
    slots: count,
    missed: count,
    ...{ hits: count, wrong: count, activeMs: count, slips: count, deleted: count, homophones: count },
    gaps: fc.tuple(count, count, count),
    keys: fc.dictionary(char, fc.tuple(count, count, count, count), { noNullPrototype: true }),
    confusions: fc.dictionary(
      fc.tuple(char, char).map((pair) => pair.join('')),
      count,
      { noNullPrototype: true },
    ),
  })
  .map(({ missed, ...tally }) => ({ ...tally, clean: Math.max(0, tally.slots - missed) }));

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a packed tally', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        expect(unpackTally(throughJson(packTally(tally)))).toStrictEqual(tally);
      }),
    );
  });

  it('of a lesson takes about 0.4 KB', () => {
    const keys = Object.fromEntries([...'asdfjkl;ghniert '].map((key) => [key, [24, 2, 14_560, 21] as const]));
    const confusions = Object.fromEntries(['fd', 'jk', 'ks', 'ld', ';l', 'gh', 'ni'].map((pair) => [pair, 2]));
    const tally = { ...emptyTally, slots: 384, clean: 352, hits: 384, wrong: 40, activeMs: 240_000, keys, confusions };
    expect(JSON.stringify(packTally(tally)).length).toBeLessThan(420);
  });

  it('is refused if it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        expect(unpackTally(saved)).toBeUndefined();
      }),
    );
  });

  const totals = [9, 8, 9, 1, 100, 0, 0, 0, 0, 0, 0];

  it.each([
    [2, totals, '', [], '', []],
    [1, totals.slice(1), '', [], '', []],
    [1, [8, 9, 9, 1, 100, 0, 0, 0, 0, 0, 0], '', [], '', []],
    [1, [-1, ...totals.slice(1)], '', [], '', []],
    [1, [9.5, ...totals.slice(1)], '', [], '', []],
    [1, totals, 'ab', [1, 2, 3, 4], '', []],
    [1, totals, 'aa', [1, 2, 3, 4, 1, 2, 3, 4], '', []],
    [1, totals, 'a', [1, 2, 3, '4'], '', []],
    [1, totals, '', [], 'abc', [1, 2]],
    [1, totals, '', [], 'abab', [1, 2]],
    [1, totals, '', [], 'ab', [Number.MAX_VALUE]],
    [1, totals, '', [], ['__proto__'], [1]],
    [1, totals, '', [], '', [], 0],
  ])('is refused when damaged: %j', (...saved) => {
    expect(unpackTally(saved)).toBeUndefined();
  });

  it('leaves no trace on prototypes, whatever it is called', () => {
    const saved = JSON.parse(
      `{"keys":{"__proto__":[1,1,1,1]},"confusions":{"constructor":1},"slots":1,"clean":1,"hits":1,"wrong":0,
        "activeMs":0,"gaps":[0,0,0],"slips":0,"deleted":0,"homophones":0}`,
    );
    expect(readTally(saved)).toBeUndefined();
    expect(readTally({ ...saved, keys: {}, confusions: {} })).toMatchObject({ slots: 1 });
    expect(({} as Record<string, unknown>)[0]).toBeUndefined();
  });
});

describe('the sum of tallies', () => {
  it('doesn’t depend on their order, and nothing adds nothing', () => {
    fc.assert(
      fc.property(tallies, tallies, tallies, (a, b, c) => {
        expect(addTallies(a, b)).toEqual(addTallies(b, a));
        expect(addTallies(addTallies(a, b), c)).toEqual(addTallies(a, addTallies(b, c)));
        expect(addTallies(a, emptyTally)).toEqual(a);
      }),
    );
  });

  it('adds each key and each confusion to its own', () => {
    const a = { ...emptyTally, keys: { f: [1, 0, 200, 1] as const }, confusions: { fj: 1 } };
    const b = { ...emptyTally, keys: { f: [2, 1, 300, 1] as const, j: [1, 0, 0, 0] as const }, confusions: { fj: 2 } };
    expect(addTallies(a, b)).toMatchObject({ keys: { f: [3, 1, 500, 2], j: [1, 0, 0, 0] }, confusions: { fj: 3 } });
  });
});
