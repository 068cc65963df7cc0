import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { TypingEvent } from '../event.ts';
import css from './TypingPad.module.css';
import { useTypingKeys } from './use-typing-keys.ts';

interface TypingPadProps {
  /** May keys be typed now? */
  readonly listening: boolean;
  /** Has something been typed? */
  readonly begun: boolean;
  /** What is to be typed, for who can't see it. */
  readonly label: string;
  /** Never a pause before anything was typed. */
  readonly onEvent: (event: TypingEvent) => void;
  readonly onActive?: ((active: boolean) => void) | undefined;
  /** What is said while typing, at the card's lower edge. */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The card that is typed on, with the button that says how to begin or to go on. */
export function TypingPad({ listening, begun, label, onEvent, onActive, note, children }: TypingPadProps) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const tell = (event: TypingEvent) => {
    if (event.type !== 'pause' || begun) onEvent(event);
  };
  const { ref, active, left, start, handlers } = useTypingKeys({ listening, onEvent: tell });
  useLayoutEffect(() => onActive?.(active && listening), [active, listening]);
  useLayoutEffect(() => {
    if (left) button.current?.focus();
  }, [left]);
  return (
    <div class={css.frame}>
      <div
        ref={ref}
        class={css.pad}
        role="group"
        tabIndex={0}
        aria-label={t('typing.pad')}
        data-typing-pad
        data-part="text"
        data-active={active && listening}
        {...handlers}
      >
        <p class="unseen">{label}</p>
        {children}
      </div>
      <div class={css.note}>{active && note}</div>
      {listening && !active && (
        <button ref={button} type="button" class={`primary ${css.start}`} data-action="type" onClick={start}>
          {t(begun ? 'typing.resume' : 'typing.start')}
        </button>
      )}
    </div>
  );
}
