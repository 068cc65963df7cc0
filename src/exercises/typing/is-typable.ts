import { keysOfChar } from '../../typing/keys-of-char.ts';
import type { TargetChar, TypingMode } from '../../typing/target.ts';

/** What an input method gives beside Chinese characters. */
const CHINESE_MARK = /^[，。！？、；：“”‘’《》（）…—·￥0-9]$/u;

const HAN = /^\p{Script=Han}$/u;

/** Can the character be typed in this mode? In `pinyin` marks and spaces need no key, so they can. */
export function isTypable(mode: TypingMode, char: TargetChar): boolean {
  if (mode === 'hanzi') return HAN.test(char.text) || CHINESE_MARK.test(char.text);
  return keysOfChar(mode, char) !== '' || (mode === 'pinyin' && !/[\p{L}\p{N}]/u.test(char.text));
}

/** Does the character ask for something to be typed in this mode? */
export const asksForKeys = (mode: TypingMode, char: TargetChar): boolean =>
  char.text.trim() !== '' && (mode === 'hanzi' || keysOfChar(mode, char) !== '');
