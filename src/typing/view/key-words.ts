import type { Translate } from '../../i18n/t.ts';
import { fingerOf, type KeyPress, shiftFor } from '../us-keyboard.ts';

const FINGERS = {
  'left-pinky': 'typing.finger.left-pinky',
  'left-ring': 'typing.finger.left-ring',
  'left-middle': 'typing.finger.left-middle',
  'left-index': 'typing.finger.left-index',
  'left-thumb': 'typing.finger.thumb',
  'right-pinky': 'typing.finger.right-pinky',
  'right-ring': 'typing.finger.right-ring',
  'right-middle': 'typing.finger.right-middle',
  'right-index': 'typing.finger.right-index',
  'right-thumb': 'typing.finger.thumb',
} as const;

/** Which finger presses a key, in words; '' for a key that isn't on the keyboard. */
export function fingerWords(t: Translate, code: string): string {
  const key = fingerOf(code);
  return key ? t(FINGERS[`${key.hand}-${key.finger}`]) : '';
}

/** What a key is called: letters large as on the key, the space bar by its name. */
export const keyName = (t: Translate, char: string): string =>
  char === ' ' ? t('typing.key.space') : /^[a-z]$/.test(char) ? char.toUpperCase() : char;

/** "Next: N, right index finger", and the Shift to hold. `name`: the key's name, or `VALUE` in its place. */
export function nextWords(t: Translate, name: string, { code, shift }: KeyPress): string {
  const finger = fingerWords(t, code);
  return shift
    ? t('typing.nextShift', { key: name, finger, other: fingerWords(t, shiftFor(code)) })
    : t('typing.next', { key: name, finger });
}
