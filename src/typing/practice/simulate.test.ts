import { describe, expect, it } from 'vitest';
import { practiceMaterial as material } from '../../../tests/fixtures/typing/practice-material.ts';
import {
  openKeysCurve,
  type SimulatedChild,
  type SimulatedRound,
  simulatedChildren,
  simulatePractice,
} from '../../../tests/fixtures/typing/simulated-child.ts';
import { keyOrder } from './key-order.ts';
import { defaultLadder } from './ladder.ts';
import { VALVE_ROUNDS } from './unlock.ts';

const plan = { order: keyOrder, ladder: defaultLadder };
const seeds = [1, 2, 3];
const letters = keyOrder.flat().filter((key) => /^[a-z]$/.test(key));

const practise = (child: SimulatedChild, seed: number, rounds = 60) =>
  simulatePractice(child, { rounds, seed, plan, material });
const keysAtEnd = (rounds: readonly SimulatedRound[]) => rounds[rounds.length - 1]?.keysAfter ?? [];
const cpm = (rounds: readonly SimulatedRound[]) =>
  rounds.reduce((sum, { tally }) => sum + (tally.slots * 60_000) / tally.activeMs, 0) / rounds.length;

describe.each(simulatedChildren)('sixty rounds of a $name child', (child) => {
  const practised = seeds.map((seed) => practise(child, seed));

  it('open the keys in their order and never lock one again', () => {
    for (const { keys, keysAfter } of practised.flat()) {
      expect(keysAfter.slice(0, keys.length)).toEqual(keys);
      expect(keyOrder.flat().slice(0, keysAfter.length)).toEqual(keysAfter);
    }
  });

  it('are never more than six on the same keys', () => {
    for (const rounds of practised) {
      const opened = rounds.flatMap(({ keys, keysAfter }, at) => (keysAfter.length > keys.length ? [at + 1] : []));
      const waits = [0, ...opened].map((at, index) => (opened[index] ?? rounds.length) - at);
      expect(Math.max(...waits)).toBeLessThanOrEqual(VALVE_ROUNDS);
    }
  });

  it('are typed to the end, each with its focus', () => {
    for (const { focus, tally } of practised.flat()) {
      expect(tally.slots).toBeGreaterThanOrEqual(40);
      const typed = Object.keys(tally.keys).join('');
      expect(focus === '⇧' ? /[A-Z]/.test(typed) : typed.includes(focus)).toBe(true);
    }
  });

  it('make a faster hand', () => {
    for (const rounds of practised) expect(cpm(rounds.slice(-10))).toBeGreaterThan(cpm(rounds.slice(0, 10)));
  });
});

describe('simulated children', () => {
  const [quick, average, slow] = simulatedChildren as readonly [SimulatedChild, SimulatedChild, SimulatedChild];

  it('get on at their own pace', () => {
    const onTheWay = (child: SimulatedChild, seed: number) =>
      openKeysCurve(practise(child, seed)).reduce((sum, count) => sum + count, 0);
    for (const seed of seeds) {
      expect(onTheWay(quick, seed)).toBeGreaterThan(onTheWay(average, seed));
      expect(onTheWay(average, seed)).toBeGreaterThan(onTheWay(slow, seed));
    }
  });

  it('have all letters after sixty rounds if they are quick', () => {
    for (const seed of seeds) expect(keysAtEnd(practise(quick, seed))).toEqual(expect.arrayContaining([...letters]));
  });

  it('have all letters in the end however slow they are, by the valve alone', () => {
    for (const seed of seeds) {
      const rounds = practise(slow, seed, 66);
      expect(keysAtEnd(rounds)).toEqual(expect.arrayContaining([...letters]));
      expect(openKeysCurve(rounds, VALVE_ROUNDS)).toEqual(keyOrder.slice(1, 12).map((_, at) => keysOpen(at + 2)));
    }
  });

  it('practise the same with the same seed', () => {
    expect(practise(average, 7, 12)).toEqual(practise(average, 7, 12));
  });
});

const keysOpen = (sets: number): number => keyOrder.slice(0, sets).flat().length;
