import { clipText } from '../core/text.ts';

/** The longest nickname, in characters as a person counts them. */
export const NICKNAME_MAX = 12;

/** The nickname as kept: no control characters, single spaces, trimmed. */
export const cleanNickname = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How long a nickname is, in characters as a person counts them (an emoji or a letter with an accent is one). */
export const nicknameLength = (text: string): number => characters(text).length;

/** One character may be made of any number of marks; the eyes need no more than this. */
const UNITS_MAX = 60;

/** As much of a nickname from elsewhere as a nickname may have. */
export function clipNickname(text: string): string {
  if (text.length <= NICKNAME_MAX) return text;
  // Cut down first: who wrote it may have written millions.
  const clipped = characters(clipText(text, UNITS_MAX)).slice(0, NICKNAME_MAX).join('');
  return clipped.trim();
}

function characters(text: string): readonly string[] {
  if (typeof Intl !== 'undefined' && 'Segmenter' in Intl) {
    return Array.from(new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
  }
  return Array.from(text);
}
