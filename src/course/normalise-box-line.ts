import { replaceInLine, type SourceLine } from './source-line.ts';

const WIDE: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '＃': '#', '＝': '=', '　': ' ', '，': ' ' };
const OPENING_QUOTES = '"“”＂\'‘’';
const DOUBLE_QUOTES = '"“”＂';

/** A box's `:::` line with its colons, braces, `#`, `=` and quotes in plain form. Values keep what is inside them. */
export function normaliseBoxLine(line: SourceLine): SourceLine {
  const [colons = ''] = /^[:：]+/.exec(line.text) ?? [];
  const text = ':'.repeat(colons.length) + plainAttributes(line.text.slice(colons.length));
  return text === line.text ? line : replaceInLine(line, 0, line.text.length, text);
}

/** Character by character, so that each keeps its column. */
function plainAttributes(text: string): string {
  let plain = '';
  let closing: string | undefined;
  for (const char of text) {
    if (closing !== undefined) {
      const isEnd = closing.includes(char);
      plain += isEnd ? quoteOf(closing) : char;
      if (isEnd) closing = undefined;
    } else if (OPENING_QUOTES.includes(char) && plain.endsWith('=')) {
      closing = DOUBLE_QUOTES.includes(char) ? DOUBLE_QUOTES : "'‘’";
      plain += quoteOf(closing);
    } else plain += WIDE[char] ?? char;
  }
  return plain;
}

const quoteOf = (closing: string): string => (closing === DOUBLE_QUOTES ? '"' : "'");
