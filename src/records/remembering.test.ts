import { describe, expect, it } from 'vitest';
import { judgeRemembering, type Marker, nextMarker } from './remembering.ts';

const marker: Marker = { mark: 'm', day: '2026-11-27', starts: 1 };
const found = { said: false, marker, twin: 'm' };

describe('what is thought of a machine', () => {
  it.each([
    ['nothing is there yet', { said: false, marker: undefined, twin: undefined }, 'unproven'],
    ['both markers are of today', found, 'unproven'],
    ['it was found on a later day', { ...found, marker: { ...marker, proven: true } }, 'remembers'],
    ['a grown-up says that it forgets', { ...found, marker: { ...marker, proven: true }, said: true }, 'forgets'],
    ['storage was emptied', { said: false, marker: undefined, twin: 'm' }, 'forgets'],
    ['the twin was cleaned away', { ...found, twin: undefined }, 'forgets'],
    ['even a proven one lost its twin', { ...found, marker: { ...marker, proven: true }, twin: undefined }, 'forgets'],
    ['the two disagree', { ...found, twin: 'other' }, 'forgets'],
    ['one was lost before, and nothing is proven since', { ...found, marker: { ...marker, lost: true } }, 'forgets'],
    ['one was lost, but the new one lived', { ...found, marker: { ...marker, lost: true, proven: true } }, 'remembers'],
  ] as const)('%s', (_, facts, state) => {
    expect(judgeRemembering(facts)).toBe(state);
  });
});

describe('the marker at a new start', () => {
  it('is made where none is, and made anew where one of the two was taken', () => {
    expect(nextMarker({ said: false, marker: undefined, twin: undefined }, '2026-11-28', 'n')).toEqual({
      mark: 'n',
      day: '2026-11-28',
      starts: 1,
    });
    const lost = { mark: 'n', day: '2026-11-28', starts: 1, lost: true };
    expect(nextMarker({ ...found, twin: undefined }, '2026-11-28', 'n')).toEqual(lost);
    expect(nextMarker({ ...found, marker: undefined }, '2026-11-28', 'n')).toEqual(lost);
    expect(nextMarker({ ...found, twin: 'x' }, '2026-11-28', 'n')).toEqual(lost);
  });

  it.each([
    ['a later day proves it', '2026-11-28', { ...marker, starts: 2, proven: true }],
    ['the same day does not', '2026-11-27', { ...marker, starts: 2 }],
    ['nor does a clock that jumped back', '2026-11-01', { ...marker, starts: 2 }],
  ])('%s', (_, today, next) => {
    expect(nextMarker(found, today, 'n')).toEqual(next);
  });

  it('is not written again once it is proven', () => {
    expect(nextMarker({ ...found, marker: { ...marker, proven: true } }, '2026-12-24', 'n')).toBeUndefined();
  });

  it('begins to count days when a dead clock has been set right, and proves nothing by that jump', () => {
    const dead = { ...found, marker: { ...marker, day: '2010-01-01', starts: 3 } };
    expect(nextMarker(dead, '2026-11-28', 'n')).toEqual({ ...marker, day: '2026-11-28', starts: 1 });
  });

  it('is believed without days after many starts', () => {
    let now: Marker = { ...marker, day: '2010-01-01' };
    for (let start = 2; start < 20; start += 1) {
      now = nextMarker({ ...found, marker: now }, '2010-01-01', 'n') ?? now;
      expect(now.proven).toBeUndefined();
    }
    expect(nextMarker({ ...found, marker: now }, '2010-01-01', 'n')).toMatchObject({ starts: 20, proven: true });
  });

  it('keeps a lost one lost until it is proven', () => {
    const lost = { ...found, marker: { ...marker, lost: true } as const };
    expect(nextMarker(lost, '2026-11-27', 'n')).toEqual({ ...marker, starts: 2, lost: true });
  });
});
