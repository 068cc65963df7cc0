import type { UsKey } from '../us-keyboard.ts';

/** The keyboard's picture in its own units: where each key stands. A key is 54 units wide and 50 high. */

const PITCH = 60;
const GAP = 6;
export const ROW_HEIGHT = 56;
export const KEY_HEIGHT = ROW_HEIGHT - GAP;
/** Fifteen keys wide. */
export const KEYBOARD_WIDTH = 15 * PITCH - GAP;

/** A rectangle in the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a key stands when row `top` is the picture's first. */
export const boxOf = (key: UsKey, top: number): Box => ({
  x: key.column * PITCH,
  y: (key.row - top) * ROW_HEIGHT,
  width: key.width * PITCH - GAP,
  height: KEY_HEIGHT,
});
