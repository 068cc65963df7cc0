import { useT } from '../../ui/context.ts';
import type { Slip } from '../typing-state.ts';
import css from './SlipNote.module.css';

const TEXTS = {
  'ime-on': 'typing.slip.ime-on',
  'ime-off': 'typing.slip.ime-off',
  caps: 'typing.slip.caps',
  shift: 'typing.slip.shift',
} as const;

/** What is in the way and how to put it right; never an error. */
export function SlipNote({ slip }: { readonly slip: Slip | null }) {
  const t = useT();
  return <p role="status">{slip && <span class={css.slip}>{t(TEXTS[slip])}</span>}</p>;
}
