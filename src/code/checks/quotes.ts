/** A sentence with each quoted text replaced by `HOLE`, and the texts in order. */
export interface Unquoted {
  readonly shape: string;
  readonly texts: readonly string[];
}

/** Stands in a shape for a quoted text. No other quotes are left in a shape. */
export const HOLE = '“”';

const DOUBLE = '"“”＂「」『』';
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };
const SINGLE = "'‘’＇";
const IN_WORD = /[A-Za-z0-9]/;

/**
 * Takes the quoted texts out of a sentence. Paired quotes may hold others of their kind; straight ones end at the next of
 * their kind that has no backslash before it; an input method's two left quotes, or a left and a straight one, are a pair
 * too. An apostrophe inside a word (doesn't) is none of them. A quote that is never closed stays as it is.
 */
export function takeQuotes(sentence: string): Unquoted {
  let shape = '';
  const texts: string[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const end = isOpening(sentence, at) ? closingOf(sentence, at) : -1;
    if (end < 0) {
      shape += plainMark(sentence.charAt(at));
    } else {
      texts.push(sentence.slice(at + 1, end).replace(/\\(["'])/g, '$1'));
      shape += HOLE;
      at = end;
    }
  }
  return { shape, texts };
}

/** A lone apostrophe may stay; other quotes would be taken for holes. */
const plainMark = (char: string): string => {
  if (SINGLE.includes(char)) return "'";
  return DOUBLE.includes(char) ? '"' : char;
};

function isOpening(sentence: string, at: number): boolean {
  const char = sentence.charAt(at);
  if (DOUBLE.includes(char)) return true;
  return SINGLE.includes(char) && !IN_WORD.test(sentence.charAt(at - 1));
}

function closingOf(sentence: string, open: number): number {
  const opener = sentence.charAt(open);
  const closer = CLOSERS[opener];
  const own = closer === undefined ? nextOf(sentence, open, opener) : pairedEnd(sentence, open, opener, closer);
  return own >= 0 ? own : nextOf(sentence, open, SINGLE.includes(opener) ? SINGLE : DOUBLE);
}

function pairedEnd(sentence: string, open: number, opener: string, closer: string): number {
  let depth = 0;
  for (let at = open; at < sentence.length; at += 1) {
    const char = sentence.charAt(at);
    if (char === opener) depth += 1;
    if (char === closer) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function nextOf(sentence: string, open: number, quotes: string): number {
  for (let at = open + 1; at < sentence.length; at += 1) {
    if (quotes.includes(sentence.charAt(at)) && sentence.charAt(at - 1) !== '\\') return at;
  }
  return -1;
}
