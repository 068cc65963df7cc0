import { useT } from '../../ui/context.ts';
import type { UsKey } from '../us-keyboard.ts';
import css from './Keyboard.module.css';
import { boxOf, KEY_HEIGHT } from './keyboard-layout.ts';

/** `next`: to be pressed; `hold`: to be held meanwhile; `missed`: was pressed instead. */
export type KeyLook = 'plain' | 'next' | 'hold' | 'missed';

interface KeyCapProps {
  /** A key of the US keyboard. */
  readonly cap: UsKey;
  /** The keyboard's row that is the picture's first. */
  readonly top: number;
  readonly look: KeyLook;
}

/** One key of the keyboard's picture, with its finger's bar. */
export function KeyCap({ cap, top, look }: KeyCapProps) {
  const { x, y, width } = boxOf(cap, top);
  return (
    <g
      class={css.key}
      data-look={look}
      data-code={cap.code}
      data-finger={cap.finger}
      transform={`translate(${x} ${y})`}
    >
      <rect class={css.cap} width={width} height={KEY_HEIGHT} rx="6" />
      <Legend cap={cap} width={width} />
      {(cap.code === 'KeyF' || cap.code === 'KeyJ') && <path class={css.bump} d={`M${width / 2 - 7} 36h14`} />}
      {hasBar(cap) && <FingerBar finger={cap.finger} x={8} y={41} width={width - 16} />}
    </g>
  );
}

/** Keys that write, and those that are held or end a line. */
const hasBar = ({ plain, code, finger }: UsKey): boolean =>
  finger !== 'thumb' && (plain !== null || code.startsWith('Shift') || code === 'Enter');

const NAMES: Readonly<Record<string, string>> = {
  ShiftLeft: 'Shift',
  ShiftRight: 'Shift',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Tab: 'Tab',
  CapsLock: 'Caps',
};

function Legend({ cap, width }: { readonly cap: UsKey; readonly width: number }) {
  const t = useT();
  const { code, plain, shifted } = cap;
  const name = code === 'Space' ? t('typing.key.space') : NAMES[code];
  const middle = width / 2;
  if (name !== undefined)
    return (
      <text class={css.name} x={middle} y="30">
        {name}
      </text>
    );
  if (plain === null) return null;
  if (/^[a-z]$/.test(plain))
    return (
      <text class={css.letter} x={middle} y="28">
        {plain.toUpperCase()}
      </text>
    );
  return (
    <>
      <text class={css.shifted} x={middle} y="15">
        {shifted}
      </text>
      <text class={css.sign} x={middle} y="33">
        {plain}
      </text>
    </>
  );
}

/** How many pieces the bar is in, counted as pianists count fingers: told apart without colours too. */
const PIECES: Readonly<Record<UsKey['finger'], number>> = { thumb: 0, index: 1, middle: 2, ring: 3, pinky: 4 };
const PIECE_GAP = 4;

interface FingerBarProps {
  readonly finger: UsKey['finger'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The mark of a finger. */
export function FingerBar({ finger, x, y, width }: FingerBarProps) {
  const count = PIECES[finger];
  const piece = (width - PIECE_GAP * (count - 1)) / count;
  return (
    <g class={css.bar} data-finger={finger}>
      {Array.from({ length: count }, (_, at) => (
        <rect key={at} x={x + at * (piece + PIECE_GAP)} y={y} width={piece} height="4" rx="2" />
      ))}
    </g>
  );
}
