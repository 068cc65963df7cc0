import { keysOfChar } from '../keys-of-char.ts';
import type { TypingTarget } from '../target.ts';
import { keyOf, usKey } from '../us-keyboard.ts';

/** Is any key of the target in the row of digits? */
export const needsDigits = ({ mode, lines }: TypingTarget): boolean =>
  lines.some((line) =>
    line.some((char) => Array.from(keysOfChar(mode, char)).some((key) => usKey(keyOf(key)?.code ?? '')?.row === 0)),
  );
