import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TypingEvent } from '../event.ts';
import { type FieldEvent, imeField, stepField } from '../ime-field.ts';
import { typingKey } from '../key-event.ts';

interface HanziField {
  readonly ref: RefObject<HTMLTextAreaElement>;
  /** Preact takes a handler's name literally where the element has no such property, so compositions are small. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onInput: (event: InputEvent) => void;
    readonly oncompositionstart: (event: CompositionEvent) => void;
    readonly oncompositionupdate: (event: CompositionEvent) => void;
    readonly oncompositionend: (event: CompositionEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onPaste: (event: Event) => void;
    readonly onDrop: (event: Event) => void;
  };
}

/**
 * A text field for the machine's own input method. What the learner does becomes typing events; the field is written to
 * only to bring it in line with the state, and never while the input method composes.
 */
export function useHanziField(typed: string, onEvent: (event: TypingEvent) => void): HanziField {
  const ref = useRef<HTMLTextAreaElement>(null);
  const field = useRef(imeField(typed));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || field.current.composing || element.value === typed) return;
    element.value = typed;
    field.current = imeField(typed);
  });
  const read = (type: FieldEvent['type'], event: Event, more: Partial<FieldEvent> = {}) => {
    const value = ref.current?.value ?? '';
    const step = stepField(field.current, { type, value, ...more }, event.timeStamp);
    field.current = step.field;
    for (const typed of step.events) onEvent(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, key, keyCode, shiftKey, repeat, ctrlKey, altKey, metaKey } = event;
    const caps = event.getModifierState('CapsLock');
    const pressed = typingKey(
      { code, key, keyCode, shiftKey, repeat, caps, ctrlKey, altKey, metaKey },
      event.timeStamp,
    );
    // An Enter that confirms the input method's letters is not ours.
    const isEnter = pressed?.type === 'enter' && !event.isComposing;
    if (key === 'Enter' && !event.isComposing && keyCode !== 229) event.preventDefault();
    if (key === 'Escape' && !event.isComposing && keyCode !== 229) ref.current?.blur();
    if (pressed && (isEnter || pressed.type === 'key')) onEvent(pressed);
  };
  const refuse = (event: Event) => event.preventDefault();
  return {
    ref,
    handlers: {
      onKeyDown,
      onInput: (event) => read('input', event, { isComposing: event.isComposing }),
      oncompositionstart: (event) => read('compositionstart', event),
      oncompositionupdate: (event) => read('compositionupdate', event, { data: event.data }),
      oncompositionend: (event) => read('compositionend', event),
      onBlur: (event) => read('blur', event),
      onPaste: refuse,
      onDrop: refuse,
    },
  };
}
