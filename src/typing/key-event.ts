import type { TypingEvent } from './event.ts';
import { charOf } from './us-keyboard.ts';

/** What is read of a `KeyboardEvent` of type keydown. `caps`: `getModifierState('CapsLock')`. */
export interface KeyLike {
  readonly code: string;
  readonly key: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly caps: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** The keyCode of a key that an input method took; before its first letter it is the only sign of one. */
const TAKEN_BY_IME = 229;

/**
 * The event of a key going down; undefined for automatic repeats, modifiers and shortcuts. The character is the one the
 * key typed, or what a US keyboard types there where an input method hides it. `at`: the event's time stamp.
 */
export function typingKey(key: KeyLike, at: number): TypingEvent | undefined {
  if (key.repeat || key.ctrlKey || key.altKey || key.metaKey || isModifier(key)) return undefined;
  const ime = isTakenByIme(key);
  if (!ime && key.key === 'Enter') return { type: 'enter', at };
  return { type: 'key', at, code: key.code, char: typedChar(key, ime), ime, caps: key.caps };
}

const isModifier = ({ key, code }: KeyLike): boolean =>
  /^(?:Shift|Control|Alt|Meta|CapsLock|AltGraph|Fn|OS)$/.test(key) ||
  /^(?:Shift|Control|Alt|Meta)(?:Left|Right)$/.test(code);

/** A single character beyond ASCII is a full-width mark, which only an input method types. */
const isTakenByIme = ({ key, keyCode }: KeyLike): boolean =>
  keyCode === TAKEN_BY_IME || key === 'Process' || (!isAscii(key) && Array.from(key).length === 1);

const isAscii = (key: string): boolean => /^[ -~]$/.test(key);

const typedChar = ({ key, code, shiftKey }: KeyLike, ime: boolean): string | null =>
  !ime && isAscii(key) ? key : charOf(code, shiftKey);
