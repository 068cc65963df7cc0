import { type Finger, type Hand, usKey } from '../us-keyboard.ts';
import { boxOf } from './keyboard-layout.ts';

/** A point of the keyboard's picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger from its knuckle to its tip. */
export interface FingerShape {
  readonly hand: Hand;
  readonly finger: Finger;
  readonly knuckle: Point;
  readonly tip: Point;
}

const fingers: readonly Finger[] = ['pinky', 'ring', 'middle', 'index', 'thumb'];

/** Where the left hand's fingers grow from, and where they rest; seen from the middle of the key F's row. */
const LEFT: Readonly<Record<Finger, readonly [knuckle: Point, tip: Point]>> = {
  pinky: [
    { x: 160, y: 98 },
    { x: 132, y: 16 },
  ],
  ring: [
    { x: 196, y: 84 },
    { x: 192, y: 10 },
  ],
  middle: [
    { x: 234, y: 80 },
    { x: 252, y: 8 },
  ],
  index: [
    { x: 270, y: 88 },
    { x: 312, y: 12 },
  ],
  thumb: [
    { x: 276, y: 156 },
    { x: 346, y: 114 },
  ],
};

/** The hands lie mirrored about the line between G and H. */
const MIRROR = 804;

const atHand = (hand: Hand, { x, y }: Point, home: number): Point => ({
  x: hand === 'left' ? x : MIRROR - x,
  y: y + home,
});

/** The middle of the row of F and J when row `top` is the picture's first. */
const homeOf = (top: number): number => {
  const key = usKey('KeyF');
  return key ? boxOf(key, top).y + 25 : 0;
};

/** A hand's five fingers at rest. */
export function fingersOf(hand: Hand, top: number): readonly FingerShape[] {
  const home = homeOf(top);
  return fingers.map((finger) => {
    const [knuckle, tip] = LEFT[finger];
    return { hand, finger, knuckle: atHand(hand, knuckle, home), tip: atHand(hand, tip, home) };
  });
}

/** The finger that presses a key, stretched to it; undefined for a key that isn't there. */
export function fingerTo(code: string, top: number): FingerShape | undefined {
  const key = usKey(code);
  if (!key) return undefined;
  const resting = fingersOf(key.hand, top).find(({ finger }) => finger === key.finger);
  if (!resting || key.finger === 'thumb') return resting;
  const { x, y, width } = boxOf(key, top);
  // Below the letter, so that it stays readable.
  return { ...resting, tip: { x: x + Math.min(width / 2, 60), y: y + 44 } };
}

/** The finger as a bent line. */
export function pathOf({ finger, knuckle, tip }: FingerShape): string {
  const bend =
    finger === 'thumb'
      ? { x: (knuckle.x + 2 * tip.x) / 3, y: knuckle.y - 8 }
      : { x: (knuckle.x + 2 * tip.x) / 3, y: (knuckle.y + tip.y) / 2 };
  return `M${knuckle.x} ${knuckle.y}Q${bend.x} ${bend.y} ${tip.x} ${tip.y}`;
}

/** The back of a hand, down to beyond the picture's edge. */
export function palmOf(hand: Hand, top: number): string {
  const home = homeOf(top);
  const at = (x: number, y: number) => `${hand === 'left' ? x : MIRROR - x} ${home + y}`;
  return `M${at(147, 104)}C${at(142, 150)} ${at(158, 190)} ${at(168, 240)}L${at(272, 240)}C${at(276, 200)} ${at(296, 150)} ${at(284, 96)}C${at(250, 74)} ${at(190, 74)} ${at(147, 104)}Z`;
}
