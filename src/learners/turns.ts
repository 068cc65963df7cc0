/** How long whose hands have been at the keys, in milliseconds of doing something; idle and hidden time is not counted. */
export interface Turns {
  /** Whose hands it is: the first or the second of the two. */
  readonly hands: 0 | 1;
  readonly total: readonly [number, number];
  /** The present turn. */
  readonly turn: number;
}

export const NEW_TURNS: Turns = { hands: 0, total: [0, 0], turn: 0 };

/** A turn ends at the first break after this long … */
const TURN_MS = 5 * 60_000;
/** … and without a break after this long. */
export const LONGEST_TURN_MS = 8 * 60_000;

/** Something was done for so long. */
export function passTime({ hands, total, turn }: Turns, ms: number): Turns {
  const [first, second] = total;
  return { hands, total: hands === 0 ? [first + ms, second] : [first, second + ms], turn: turn + ms };
}

/**
 * Is it time for the other one? Not before they have had less: so their times never lie further apart than the longest
 * turn. `isBreak`: something has just been finished.
 */
export function isSwapDue({ hands, total, turn }: Turns, isBreak: boolean): boolean {
  const lead = total[hands] - total[other(hands)];
  return lead >= 0 && turn >= (isBreak ? TURN_MS : LONGEST_TURN_MS);
}

/** The other one's hands from now on. */
export const swapHands = ({ hands, total }: Turns): Turns => ({ hands: other(hands), total, turn: 0 });

/** The one of the two who isn't meant. */
export const other = (hands: 0 | 1): 0 | 1 => (hands === 0 ? 1 : 0);
