import type { TypingEvent } from '../event.ts';
import { typingKey } from '../key-event.ts';

/**
 * What a key press on the pad means: an event, `leave` for Esc, or undefined. Keys that write are kept from the page,
 * where Space scrolls and ' or / search; Tab, F5, arrows and shortcuts go through.
 */
export function readKeyDown(event: KeyboardEvent, listening: boolean): TypingEvent | 'leave' | undefined {
  if (event.key === 'Escape') return listening ? 'leave' : undefined;
  if (!isWriting(event)) return undefined;
  event.preventDefault();
  const { code, key, keyCode, shiftKey, repeat } = event;
  const caps = event.getModifierState('CapsLock');
  return listening ? typingKey({ code, key, keyCode, shiftKey, repeat, caps }, event.timeStamp) : undefined;
}

/** `Process` and 229 are keys that an input method took. */
const isWriting = ({ key, keyCode, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey &&
  !altKey &&
  !metaKey &&
  (Array.from(key).length === 1 || key === 'Backspace' || key === 'Process' || keyCode === 229);
