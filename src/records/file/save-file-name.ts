/**
 * The name of a save file: the words (`班级`, `昵称`; or `12 人`) that are not empty, then the day, joined by `_`. Any system
 * can keep it, and other machines sort it by class and child.
 */
export const saveFileName = (words: readonly string[], day: string, isLocked = false): string =>
  exportFileName(words, day, isLocked ? 'jieti' : 'jieti.zip');

/** The same for files that other programs read: `ending` is what comes after the dot. */
export function exportFileName(words: readonly string[], day: string, ending: string): string {
  const safe = words.map(safeWord).filter((word) => word !== '');
  const [first = 'jieti', ...rest] = safe;
  const head = RESERVED.test(first) ? `${first}-` : first;
  return `${[head, ...rest, day].join('_')}.${ending}`;
}

/** Names that Windows keeps for itself, whatever comes after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Long enough for a nickname of emojis; with four of them a path still has room on Windows. */
const WORD_UNITS = 40;

/** No characters that Windows or a shell reads otherwise, no dots or spaces at the ends; `_` parts the words. */
function safeWord(word: string): string {
  const plain = word
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]|(?![\u200d])\p{Cf}/gu, '')
    .replace(/[\\/:*?"<>|%_]+/g, '-')
    .replace(/\s+/g, ' ');
  return trimmed(clipped(trimmed(plain)));
}

const trimmed = (word: string): string => word.replace(/^[\s.-]+|[\s.]+$/g, '');

/** Whole characters only. */
function clipped(word: string): string {
  let kept = '';
  for (const character of word) {
    if (kept.length + character.length > WORD_UNITS) break;
    kept += character;
  }
  return kept;
}
