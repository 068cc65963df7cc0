import type { Hand } from '../us-keyboard.ts';
import css from './Hands.module.css';
import { type FingerShape, fingersOf, fingerTo, palmOf, pathOf } from './hand-shape.ts';
import { KEYBOARD_WIDTH } from './keyboard-layout.ts';

interface HandsProps {
  /** The key to press, and the Shift to hold meanwhile. */
  readonly next: string | undefined;
  readonly hold?: string | undefined;
  /** The keyboard's row that is the picture's first. */
  readonly top: number;
}

const HANDS: readonly Hand[] = ['left', 'right'];

/** Both hands on the keyboard's picture, at rest but for the finger that is to move: filled, and on its key. */
export function Hands({ next, hold, top }: HandsProps) {
  const moving = [hold, next].flatMap((code) => (code === undefined ? [] : (fingerTo(code, top) ?? [])));
  return (
    <>
      {HANDS.map((hand) => (
        <HandShape key={hand} hand={hand} top={top} moving={moving.filter((shape) => shape.hand === hand)} />
      ))}
    </>
  );
}

interface HandShapeProps {
  readonly hand: Hand;
  readonly top: number;
  readonly moving: readonly FingerShape[];
}

/** All outlines first, then all insides, then the palm: the fingers grow out of the hand without a seam. */
function HandShape({ hand, top, moving }: HandShapeProps) {
  const fingers = fingersOf(hand, top).map((resting) => {
    const moved = moving.find(({ finger }) => finger === resting.finger);
    return { finger: resting.finger, path: pathOf(moved ?? resting), moves: moved !== undefined };
  });
  const palm = palmOf(hand, top);
  return (
    <g class={css.hand}>
      <path class={css.palmLine} d={palm} />
      {fingers.map(({ finger, path }) => (
        <path key={finger} class={css.outline} d={path} />
      ))}
      {fingers.map(({ finger, path, moves }) => (
        <path key={finger} class={css.inside} data-moves={moves} d={path} />
      ))}
      <path class={css.palm} d={palm} />
    </g>
  );
}

/** The hands alone, for a child who has put the keyboard's picture away. */
export function HandsAlone({ next, hold }: Omit<HandsProps, 'top'>) {
  return (
    <svg class={css.alone} viewBox={`0 40 ${KEYBOARD_WIDTH} 200`} aria-hidden="true" focusable="false">
      <Hands next={next} hold={hold} top={1} />
    </svg>
  );
}
