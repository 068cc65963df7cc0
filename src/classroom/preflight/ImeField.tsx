import { useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { MachineFacts } from './machine-facts.ts';

const WANTED = '你好';

interface ImeFieldProps {
  readonly onTried: (ime: MachineFacts['ime']) => void;
}

/** Two characters to type: only an input method composes, so what is pasted or dropped proves nothing. */
export function ImeField({ onTried }: ImeFieldProps) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const composed = useRef('');
  const look = () => {
    if (!field.current?.value.includes(WANTED)) return;
    const isTyped = [...WANTED].every((sign) => composed.current.includes(sign));
    onTried(isTyped ? 'typed' : 'pasted');
  };
  // Elements have no property for this, and Preact then takes a handler's name as it is written.
  const whenComposed = {
    oncompositionend: ({ data }: CompositionEvent) => {
      composed.current += data;
      look();
    },
  };
  return (
    <label class="check-ime">
      <span>{t('check.imeAsk')}</span>
      <input
        ref={field}
        name="ime"
        autocomplete="off"
        spellcheck={false}
        onInput={({ isComposing }) => !isComposing && look()}
        {...whenComposed}
      />
    </label>
  );
}
