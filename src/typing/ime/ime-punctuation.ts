import { plainForm } from '../plain-form.ts';

/** What keys give in Chinese, where that is another mark than the one printed on them. Quotes open and close in turn. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '<': '《',
  '>': '》',
  '\\': '、',
  '^': '……',
  _: '——',
};

/** Quotes that have been opened and not closed yet. */
export interface OpenQuotes {
  readonly single: boolean;
  readonly double: boolean;
}

/** The mark that a character of the keyboard gives, and which quotes are open then. */
export function chineseMark(char: string, open: OpenQuotes): { readonly text: string; readonly open: OpenQuotes } {
  if (char === '"') return { text: open.double ? '”' : '“', open: { ...open, double: !open.double } };
  if (char === "'") return { text: open.single ? '’' : '‘', open: { ...open, single: !open.single } };
  return { text: (Object.keys(MARKS).includes(char) ? MARKS[char] : undefined) ?? char, open };
}

const KEYS = ' 0123456789`~!@#$%^&*()-_=+[]{}\\|;:\'",.<>/?';
const CLOSED: OpenQuotes = { single: false, double: false };

const typable: ReadonlySet<string> = new Set(
  Array.from(KEYS).flatMap((key) => Array.from(chineseMark(key, CLOSED).text, plainForm)),
);

/** Does a key give this mark, a digit or a space, in one of its forms? */
export const isTypableMark = (char: string): boolean => typable.has(plainForm(char));
