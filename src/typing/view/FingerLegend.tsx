import { useT } from '../../ui/context.ts';
import css from './Keyboard.module.css';
import { FingerBar } from './KeyCap.tsx';
import { KEYBOARD_WIDTH } from './keyboard-layout.ts';

const FINGERS = ['pinky', 'ring', 'middle', 'index'] as const;

const NAMES = {
  pinky: 'typing.short.pinky',
  ring: 'typing.short.ring',
  middle: 'typing.short.middle',
  index: 'typing.short.index',
} as const;

/** As wide as fits beside the space bar. */
const STEP = 56;

/** Which bar belongs to which finger, on both sides of the space bar as the hands lie. */
export function FingerLegend({ y }: { readonly y: number }) {
  const t = useT();
  return (
    <g>
      {FINGERS.flatMap((finger, at) =>
        [at * STEP, KEYBOARD_WIDTH - (at + 1) * STEP].map((x) => (
          <g key={finger + x}>
            <FingerBar finger={finger} x={x + 10} y={y + 14} width={STEP - 20} />
            <text class={css.finger} x={x + STEP / 2} y={y + 38}>
              {t(NAMES[finger])}
            </text>
          </g>
        )),
      )}
    </g>
  );
}
