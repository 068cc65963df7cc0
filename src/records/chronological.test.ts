import { describe, expect, it } from 'vitest';
import { attemptOf } from '../progress/sample-course.ts';
import { chronological } from './chronological.ts';

const ordered = (...places: readonly string[]): string =>
  chronological(places.map((place) => attemptOf('l#e', 'ok', place)))
    .map(({ device, seq }) => `${device}${seq}`)
    .join(' ');

describe('chronological', () => {
  it('goes by a device’s numbers, whatever its clock says', () => {
    expect(ordered('a:3@10', 'a:1@900', 'a:2@20')).toBe('a1 a2 a3');
  });

  it('goes by the clocks between devices', () => {
    expect(ordered('b:1@20', 'a:1@10', 'a:2@30', 'b:2@40')).toBe('a1 b1 a2 b2');
  });

  it('keeps a device’s order between the others’ after its clock was set back', () => {
    expect(ordered('a:1@50', 'a:2@10', 'b:1@40', 'b:2@60')).toBe('b1 a1 a2 b2');
  });

  it('decides between equal times by device', () => {
    expect([ordered('b:1@5', 'a:1@5'), ordered('a:1@5', 'b:1@5')]).toEqual(['a1 b1', 'a1 b1']);
  });

  it('orders the same number given twice on a copied disk by time, and keeps both', () => {
    const [late, early] = [attemptOf('l#x', 'ok', 'a:1@9'), attemptOf('l#y', 'ok', 'a:1@3')];
    expect(chronological([late, early])).toEqual([early, late]);
  });

  it('gives each attempt once', () => {
    expect(ordered('a:1', 'a:2', 'a:1', 'a:2')).toBe('a1 a2');
  });
});
