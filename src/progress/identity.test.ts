import { describe, expect, it } from 'vitest';
import type { Alias } from '../exercises/attempt.ts';
import { identitiesOf } from './identity.ts';

const alias = (from: string, to: string, seq: number, same = true): Alias => {
  return { id: `x${seq}`, from, to, same, device: 'd', seq, at: seq };
};

describe('identitiesOf', () => {
  it('gives a learner alone when there are no aliases', () => {
    expect([...identitiesOf([], 'a')]).toEqual(['a']);
  });

  it('gives the same people to each of them, and none of the others', () => {
    const aliases = [alias('guest', 'a', 1), alias('a', 'stick', 2), alias('b', 'c', 3)];
    for (const id of ['guest', 'a', 'stick']) {
      expect([...identitiesOf(aliases, id)].sort()).toEqual(['a', 'guest', 'stick']);
    }
  });

  it('parts what was revoked and joins it again when that is said again', () => {
    const revoked = [alias('guest', 'a', 1), alias('a', 'guest', 2, false)];
    expect([...identitiesOf(revoked, 'a')]).toEqual(['a']);
    expect([...identitiesOf([alias('a', 'guest', 3), ...revoked], 'a')]).toEqual(['a', 'guest']);
  });
});
