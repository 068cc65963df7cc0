import { describe, expect, it } from 'vitest';
import type { Learner } from '../../records/model.ts';
import { numbersFor } from './numbers-for.ts';

const learner = (id: string, createdAt: number): Learner => ({
  ...{ id, nickname: id, animal: 'fox', guest: false, group: '', createdAt, seenAt: 0, settings: {} },
});

describe('numbers in place of nicknames', () => {
  const room = [learner('b', 20), learner('c', 10), learner('a', 20)];

  it('follow the order in which children came, whatever the order of the list', () => {
    for (const list of [room, [...room].reverse()]) expect(room.map(numbersFor(list))).toEqual(['03', '01', '02']);
  });

  it('stay when somebody comes later', () => {
    expect(room.map(numbersFor([learner('0', 30), ...room]))).toEqual(room.map(numbersFor(room)));
  });

  it('are as wide as the class needs', () => {
    const many = Array.from({ length: 100 }, (_, index) => learner(`n${index}`, index));
    expect(numbersFor(many)(many[4] as Learner)).toBe('005');
  });
});
