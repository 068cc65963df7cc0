import { HOLE } from './quotes.ts';

/** Two words that are one in some language. */
const PAIRS = new Set(['else if', 'not in', 'is not', 'async def', 'async function', 'yield from']);
/** What an author may say a word is, in Chinese: 用到 for 循环. */
const KIND = /(?<=[\x21-\x7e]) ?(?:循环|语句|标签|属性|函数|选择器|运算符)$/;

/** One goal asks for one word. */
const SEVERAL = /.,|,.|[a-z][和与]|[和与][a-z]/i;

/** The word that `uses` asks for, without marks around it: `<h1>` is h1, `print()` is print. Undefined for no word. */
export function readWord(written: string, texts: readonly string[]): string | undefined {
  const word = (written === HOLE ? (texts[0] ?? '') : written)
    .trim()
    .replace(KIND, '')
    .replace(/\(\)$/, '')
    .replace(/^<([a-z][a-z0-9-]*)>$/i, '$1');
  if (word.length > 60 || word.includes(HOLE) || SEVERAL.test(word)) return undefined;
  return /^\S+$/.test(word) || PAIRS.has(word) ? word : undefined;
}
