import type { SourceLang } from '../source-lang.ts';

/** U+FF01 to U+FF5E are ASCII from `!` to `~`, made as wide as a Chinese character. */
const [FIRST_WIDE, LAST_WIDE, WIDER_BY] = [0xff01, 0xff5e, 0xff01 - 0x21];

/** What the keys give while a Chinese input method is on, by the character that is printed on the key. */
const BY_KEY: Readonly<Record<string, string>> = {
  ' ': '\u3000\u00a0',
  '"': '“”„',
  "'": '‘’',
  '.': '。',
  ',': '、',
  '<': '《〈',
  '>': '》〉',
  '[': '【〔',
  ']': '】〕',
  '{': '「『',
  '}': '」』',
  $: '￥¥',
  '*': '×',
  '/': '÷',
  '-': '—–−',
};

const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_KEY).flatMap(([key, given]) => [...given].map((char): [string, string] => [char, key])),
);

/** Where the same mark stands for another key: `、` is also on the key of the slash, `·` on the key of the backquote. */
const OWN_KEYS: Readonly<Partial<Record<SourceLang, ReadonlyMap<string, string>>>> = {
  html: new Map([['、', '/']]),
  javascript: new Map([['·', '`']]),
};

/** The keyboard's own character for one of an input method; the character itself if it is none. */
export function keyboardChar(char: string, lang: SourceLang): string {
  const code = char.charCodeAt(0);
  if (code < 0xa0) return char;
  if (code >= FIRST_WIDE && code <= LAST_WIDE) return String.fromCharCode(code - WIDER_BY);
  return OWN_KEYS[lang]?.get(char) ?? KEYS.get(char) ?? char;
}

/** The whole text as the keyboard alone would have typed it; all offsets stay. */
export const keyboardText = (text: string, lang: SourceLang): string =>
  text.replace(/[^\0-\x9f]/g, (char) => keyboardChar(char, lang));
