import type { TypingEvent } from './event.ts';
import { plainForm } from './plain-form.ts';
import type { Slip } from './typing-state.ts';
import { keyOf } from './us-keyboard.ts';

export type KeyEvent = Extract<TypingEvent, { type: 'key' }>;

export interface KeyVerdict {
  /** `caps`: the right letter in the wrong case under Caps Lock, which is no error. */
  readonly result: 'hit' | 'miss' | 'caps';
  /** What was pressed, by the character on the key, as if Caps Lock were off. */
  readonly pressed: string;
  readonly slip: Slip | null;
}

/** What a key means where `expected` is to be typed; undefined for a key that types nothing. */
export function judgeKey(expected: string, event: KeyEvent): KeyVerdict | undefined {
  const char = plainForm(event.char ?? '');
  if (keyOf(char) === undefined) return undefined;
  if (char === expected) return { result: 'hit', pressed: char, slip: event.ime ? 'ime-on' : null };
  const pressed = event.caps ? otherCase(char) : char;
  if (pressed === expected) return { result: 'caps', pressed, slip: 'caps' };
  return { result: 'miss', pressed, slip: slipOfMiss(expected, char, event) };
}

function slipOfMiss(expected: string, char: string, event: KeyEvent): Slip | null {
  if (event.caps && otherCase(char) !== char) return 'caps';
  const [wanted, got] = [keyOf(expected), keyOf(char)];
  if (wanted?.shift && !got?.shift && wanted.code === got?.code) return 'shift';
  return event.ime ? 'ime-on' : null;
}

const otherCase = (char: string): string => (/[a-z]/.test(char) ? char.toUpperCase() : char.toLowerCase());
