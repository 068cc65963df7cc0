import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TypingEvent } from '../event.ts';
import { readKeyDown } from './key-adapter.ts';

interface TypingKeysOptions {
  /** May keys be typed now? */
  readonly listening: boolean;
  readonly onEvent: (event: TypingEvent) => void;
}

interface TypingKeys {
  /** Goes on the pad: an element that is focusable and not editable, so that no input method wakes for it. */
  readonly ref: RefObject<HTMLDivElement>;
  /** Is the pad being typed on? */
  readonly active: boolean;
  /** Was it left by Esc? */
  readonly left: boolean;
  readonly start: () => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/**
 * Typing on the page itself: key presses on the focused pad become typing events. Leaving it, by Esc, by a click
 * elsewhere, by another window or by sleep, is a pause. Focus comes back by itself when the text begins anew.
 */
export function useTypingKeys({ listening, onEvent }: TypingKeysOptions): TypingKeys {
  const ref = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(false);
  const [left, setLeft] = useState(false);
  const tell = useRef(onEvent);
  tell.current = onEvent;
  const pause = (event: Event) => tell.current({ type: 'pause', at: event.timeStamp });

  const wasListening = useRef(listening);
  useLayoutEffect(() => {
    if (listening && !wasListening.current) ref.current?.focus();
    wasListening.current = listening;
  }, [listening]);

  // A quick child has the focus there before the page wakes.
  useEffect(() => {
    if (ref.current !== null && ref.current === document.activeElement) setActive(true);
  }, []);

  useEffect(() => {
    if (!active) return;
    const hide = (event: Event) => {
      if (event.type === 'pagehide' || document.visibilityState === 'hidden') pause(event);
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
    };
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const read = readKeyDown(event, listening);
    if (read === 'leave') {
      setLeft(true);
      ref.current?.blur();
    } else if (read !== undefined) tell.current(read);
  };
  return {
    ref,
    active,
    left,
    start: () => ref.current?.focus(),
    handlers: {
      onKeyDown,
      onFocus: () => {
        setActive(true);
        setLeft(false);
      },
      onBlur: (event) => {
        setActive(false);
        pause(event);
      },
    },
  };
}
