import { ZERO_WIDTH } from './plain-start.ts';
import { replaceInLine, replaceMatches, type SourceLine } from './source-line.ts';

const WIDE: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '＃': '#',
  '＝': '=',
  '　': ' ',
  '\u00a0': ' ',
  '，': ' ',
};
const DOUBLE_OPENING = '"“”＂';
const SINGLE_OPENING = "'‘’";

/** A box's `:::` line with its colons, braces, `#`, `=` and quotes in plain form. Values keep what is inside them. */
export function normaliseBoxLine(written: SourceLine): SourceLine {
  const line = replaceMatches(written, ZERO_WIDTH, () => '');
  const [colons = ''] = /^[:：﹕∶]+/.exec(line.text) ?? [];
  const text = ':'.repeat(colons.length) + plainAttributes(line.text.slice(colons.length));
  return text === line.text ? line : replaceInLine(line, 0, line.text.length, text);
}

/** Character by character, so that each keeps its column. */
function plainAttributes(text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const quote = plain.endsWith('=') ? quoteOf(char) : undefined;
    const end = quote === undefined ? -1 : closingPlace(text, index, quote);
    if (quote !== undefined && end > index) {
      plain += quote + text.slice(index + 1, end) + quote;
      index = end;
    } else plain += WIDE[char] ?? char;
  }
  return plain;
}

function quoteOf(char: string): '"' | "'" | undefined {
  if (DOUBLE_OPENING.includes(char)) return '"';
  return SINGLE_OPENING.includes(char) ? "'" : undefined;
}

/** A plain quote ends at the next plain one, a Chinese one at its own closing form; failing that, at any other. */
function closingPlace(text: string, opening: number, quote: '"' | "'"): number {
  const forms = quote === '"' ? ['"', '”', '＂', '“'] : ["'", '’', '‘'];
  const isPlain = text.charAt(opening) === quote;
  const [plain = '', closing = '', ...others] = forms;
  const order = isPlain ? [plain, closing, ...others] : [closing, plain, ...others];
  for (const form of order) {
    const place = text.indexOf(form, opening + 1);
    if (place !== -1) return place;
  }
  return -1;
}
