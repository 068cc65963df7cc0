import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type UsKey, usKey, usKeyboard } from '../us-keyboard.ts';
import { FingerLegend } from './FingerLegend.tsx';
import css from './Keyboard.module.css';
import { KeyCap, type KeyLook } from './KeyCap.tsx';
import { boxOf, KEY_HEIGHT, KEYBOARD_WIDTH, ROW_HEIGHT } from './keyboard-layout.ts';

interface KeyboardProps {
  /** The key to press, and the Shift to hold meanwhile. */
  readonly next?: string | undefined;
  readonly hold?: string | undefined;
  /** The key that was pressed instead. */
  readonly missed?: string | undefined;
  /** Is the row of digits needed? */
  readonly digits: boolean;
  /** What lies over the keys. */
  readonly children?: ComponentChildren;
}

/** Room around the picture for the strokes of its outermost keys. */
const EDGE = 2;

const DIGITS_ROW = 0;
const SPACE_ROW = 4;

/**
 * The keyboard as a picture, with each finger's keys. All keys are drawn once; those that matter now lie above them as
 * small pictures of their own, so that a press lays out and paints no more than these.
 */
export function Keyboard({ next, hold, missed, digits, children }: KeyboardProps) {
  const top = digits ? DIGITS_ROW : DIGITS_ROW + 1;
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const ground = useMemo(() => <Ground top={top} />, [top]);
  const [wide, high] = [KEYBOARD_WIDTH + 2 * EDGE, (SPACE_ROW - top) * ROW_HEIGHT + KEY_HEIGHT + 2 * EDGE];
  // Ten thousand characters a keyboard: pages made on the server keep only its room.
  if (!isAwake) return <div style={`aspect-ratio: ${wide} / ${high}`} />;
  return (
    <div class={css.board}>
      <svg class={css.keyboard} viewBox={`${-EDGE} ${-EDGE} ${wide} ${high}`} aria-hidden="true" focusable="false">
        {ground}
        {children}
      </svg>
      <Mark key="missed" look="missed" code={missed} top={top} wide={wide} high={high} />
      <Mark key="hold" look="hold" code={hold} top={top} wide={wide} high={high} />
      <Mark key="next" look="next" code={next} top={top} wide={wide} high={high} />
    </div>
  );
}

interface MarkProps {
  readonly look: KeyLook;
  readonly code: string | undefined;
  readonly top: number;
  /** The keyboard's picture, in its own units. */
  readonly wide: number;
  readonly high: number;
}

/** A key that matters now, in its place above the keyboard. */
function Mark({ look, code, top, wide, high }: MarkProps) {
  const cap = code === undefined ? undefined : usKey(code);
  if (cap === undefined || cap.row < top) return null;
  const { x, y, width } = boxOf(cap, top);
  const size = width + 2 * EDGE;
  return (
    <svg
      class={css.mark}
      viewBox={`${x - EDGE} ${y - EDGE} ${size} ${KEY_HEIGHT + 2 * EDGE}`}
      style={`left:${(100 * x) / wide}%;top:${(100 * y) / high}%;width:${(100 * size) / wide}%`}
      aria-hidden="true"
      focusable="false"
    >
      <KeyCap cap={cap} top={top} look={look} />
    </svg>
  );
}

function Ground({ top }: { readonly top: number }) {
  return (
    <g>
      {usKeyboard
        .filter((key) => isDrawn(key) && key.row >= top)
        .map((key) => (
          <KeyCap key={key.code} cap={key} top={top} look="plain" />
        ))}
      <FingerLegend y={(SPACE_ROW - top) * ROW_HEIGHT} />
    </g>
  );
}

/** Of the last row only the space bar matters; beside it stand the fingers' names. */
const isDrawn = ({ row, code }: UsKey): boolean => row < SPACE_ROW || code === 'Space';
