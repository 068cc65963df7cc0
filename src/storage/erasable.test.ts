import { describe, expect, it } from 'vitest';
import type { Alias } from '../exercises/attempt.ts';
import type { Learner } from '../records/model.ts';
import { erasableWith, isGone } from './erasable.ts';

const learner = (id: string, change: Partial<Learner> = {}): Learner => ({
  id,
  nickname: id,
  animal: 'panda',
  guest: false,
  group: '',
  createdAt: 0,
  seenAt: 0,
  settings: {},
  ...change,
});
const alias = (from: string, to: string): Alias => ({
  id: from + to,
  from,
  to,
  same: true,
  device: 'd',
  seq: 1,
  at: 1,
});
const gone = learner('gone', { deletedIn: 'start-1' });

describe('isGone', () => {
  it('leaves a way back until the next start', () => {
    expect([isGone(gone, 'start-1'), isGone(gone, 'start-2'), isGone(learner('a'), 'start-2')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('erasableWith', () => {
  it('takes guests and what was brought from other machines along, over chains', () => {
    const learners = [gone, learner('guest', { guest: true }), learner('stranger', { guest: true })];
    const aliases = [alias('guest', 'brought'), alias('gone', 'brought')];
    expect([...erasableWith(gone, learners, aliases)].sort()).toEqual(['brought', 'gone', 'guest']);
  });

  it('takes only the learner itself if somebody who stays is the same person', () => {
    const learners = [gone, learner('staying'), learner('guest', { guest: true })];
    expect(erasableWith(gone, learners, [alias('gone', 'guest'), alias('gone', 'staying')])).toEqual(['gone']);
  });

  it('leaves another deleted learner to its own turn', () => {
    const learners = [gone, learner('also', { deletedIn: 'start-2' }), learner('guest', { guest: true })];
    const aliases = [alias('gone', 'also'), alias('also', 'guest')];
    expect(erasableWith(gone, learners, aliases)).toEqual(['gone', 'guest']);
  });
});
