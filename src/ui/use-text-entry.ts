import { useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Ties a text field to `text` without touching it while an input method composes: writing into a field then doubles or
 * loses characters. The field stays the browser's; `write` hears of finished text only.
 */
export function useTextEntry<F extends Field>(text: string, write: (text: string) => void) {
  const ref = useRef<F>(null);
  const composing = useRef(false);
  useLayoutEffect(() => {
    const field = ref.current;
    if (field && !composing.current && field.value !== text) field.value = text;
  });
  const read = () => {
    if (ref.current && !composing.current) write(ref.current.value);
  };
  return {
    ref,
    onInput: read,
    // Elements have no property for these, and Preact then takes a handler's name as it is written.
    oncompositionstart: () => {
      composing.current = true;
    },
    oncompositionend: () => {
      composing.current = false;
      read();
    },
  };
}
