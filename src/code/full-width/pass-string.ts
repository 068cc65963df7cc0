import { lineEnd, markAt, type Scan } from './scan.ts';

/**
 * Goes over a string within one line, from its opening quote. The quotes are code, what stands between them is the
 * learner's own. A string that is never closed goes to the end of its line.
 */
export function passString(scan: Scan, at: number): number {
  const quote = scan.meant[at] ?? '';
  const isWide = scan.text[at] !== quote;
  markAt(scan, at);
  const end = lineEnd(scan.text, at);
  const closing = isWide ? nextQuote(scan.meant, quote, at + 1, end) : closingOf(scan, quote, at + 1, end);
  return closing === undefined ? end : markAt(scan, closing);
}

/**
 * `"你好”` is closed by another quote than it was opened with, yet inside `"他说“好”"` the wide quotes are text. What
 * tells them apart: whether the keyboard's own quotes in the rest of the line come out even with this one.
 */
function closingOf({ text, meant }: Scan, quote: string, from: number, end: number): number | undefined {
  const own = nextQuote(text, quote, from, end);
  return isOdd(countQuotes(text, quote, from, end)) ? own : (nextQuote(meant, quote, from, end) ?? own);
}

function nextQuote(text: string, quote: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function countQuotes(text: string, quote: string, from: number, end: number): number {
  let count = 0;
  for (let at = nextQuote(text, quote, from, end); at !== undefined; at = nextQuote(text, quote, at + 1, end)) {
    count += 1;
  }
  return count;
}

const isOdd = (count: number): boolean => count % 2 === 1;
