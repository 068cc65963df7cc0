import { plainForm } from './plain-form.ts';
import type { TargetChar, TypingMode } from './target.ts';
import { keyOf } from './us-keyboard.ts';

/**
 * The keys that type a character of a target, in order, each by the character on it: one in most modes, the letters of
 * the syllable in `pinyin`. '' for a character that is passed over: one without syllable there, one without key here.
 */
export function keysOfChar(mode: TypingMode, char: TargetChar): string {
  if (mode === 'pinyin') return typedSyllable(char.syllable ?? '');
  const plain = plainForm(char.text);
  return keyOf(plain) === undefined ? '' : plain;
}

/** A syllable as it is typed: small letters, ü as v; '' for what is no syllable. */
function typedSyllable(syllable: string): string {
  const typed = syllable.toLowerCase().replace(/ü/g, 'v');
  return /^[a-z]+$/.test(typed) ? typed : '';
}
