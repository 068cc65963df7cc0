import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type UsKey, usKeyboard } from '../us-keyboard.ts';
import { FingerLegend } from './FingerLegend.tsx';
import css from './Keyboard.module.css';
import { KeyCap, type KeyLook } from './KeyCap.tsx';
import { KEY_HEIGHT, KEYBOARD_WIDTH, ROW_HEIGHT } from './keyboard-layout.ts';

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

const DIGITS_ROW = 0;
const SPACE_ROW = 4;

/**
 * The keyboard as a picture, with each finger's keys. All keys are drawn once; those that matter now are drawn again
 * above them, so that a press changes two or three shapes.
 */
export function Keyboard({ next, hold, missed, digits, children }: KeyboardProps) {
  const top = digits ? DIGITS_ROW : DIGITS_ROW + 1;
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const ground = useMemo(() => <Ground top={top} />, [top]);
  const height = (SPACE_ROW - top) * ROW_HEIGHT + KEY_HEIGHT;
  const [wide, high] = [KEYBOARD_WIDTH + 2, height + 2];
  // Ten thousand characters a keyboard: pages made on the server keep only its room.
  if (!isAwake) return <div style={`aspect-ratio: ${wide} / ${high}`} />;
  const marked = (code: string | undefined, look: KeyLook) => {
    const cap = usKeyboard.find((key) => key.code === code);
    return cap && cap.row >= top ? <KeyCap key={look} cap={cap} top={top} look={look} /> : null;
  };
  return (
    <svg class={css.keyboard} viewBox={`-1 -1 ${wide} ${high}`} aria-hidden="true" focusable="false">
      {ground}
      {marked(missed, 'missed')}
      {marked(hold, 'hold')}
      {children}
      {marked(next, 'next')}
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
