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
export function nicknameLength(text: string): number {
  if (typeof Intl !== 'undefined' && 'Segmenter' in Intl) {
    return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].length;
  }
  return Array.from(text).length;
}
