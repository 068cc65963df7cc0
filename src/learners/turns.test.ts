import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSwapDue, LONGEST_TURN_MS, NEW_TURNS, passTime, swapHands, type Turns } from './turns.ts';

const MINUTE = 60_000;
/** Time is counted in steps no longer than this. */
const STEP = 5000;

const after = (minutes: number, turns: Turns = NEW_TURNS): Turns => passTime(turns, minutes * MINUTE);

describe('turns of two at one computer', () => {
  it.each([
    [4.9, true, false],
    [5, true, true],
    [5, false, false],
    [7.9, false, false],
    [8, false, true],
  ])('after %d minutes, break: %s, the swap is due: %s', (minutes, isBreak, isDue) => {
    expect(isSwapDue(after(minutes), isBreak)).toBe(isDue);
  });

  it('counts for whose hands it is, and begins a new turn with each swap', () => {
    expect(after(2, swapHands(after(5)))).toEqual({ hands: 1, total: [5 * MINUTE, 2 * MINUTE], turn: 2 * MINUTE });
  });

  it('lets who has had less go on until they have had as much', () => {
    const second = swapHands(after(8));
    expect(isSwapDue(after(7.9, second), true)).toBe(false);
    expect(isSwapDue(after(8, second), true)).toBe(true);
  });

  it('keeps their times within one turn of each other, whatever they do and whenever there is a break', () => {
    const events = fc.array(fc.record({ ms: fc.integer({ min: 1, max: STEP }), isBreak: fc.boolean() }), {
      minLength: 200,
      maxLength: 1500,
    });
    fc.assert(
      fc.property(events, (list) => {
        let turns = NEW_TURNS;
        for (const { ms, isBreak } of list) {
          turns = passTime(turns, ms);
          expect(Math.abs(turns.total[0] - turns.total[1])).toBeLessThanOrEqual(LONGEST_TURN_MS + STEP);
          if (isSwapDue(turns, isBreak)) turns = swapHands(turns);
        }
      }),
      { numRuns: 30 },
    );
  });
});
