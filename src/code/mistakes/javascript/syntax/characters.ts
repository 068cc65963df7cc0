import { findingAt } from '../../source/finding.ts';
import { fullWidthIn, isChineseQuote, isFullWidth, plainOf } from '../../source/full-width.ts';
import type { Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';

function strangeAt(token: Token): JavascriptFinding {
  const char = token.text;
  if (char === '#') return findingAt('js-note', token);
  if (!isFullWidth(token)) return findingAt('js-strange-character', token, { char });
  if (isChineseQuote(char)) return findingAt('js-chinese-quote', token, { char });
  return findingAt('js-full-width', token, { char, plain: plainOf(char) });
}

/** Characters of the Chinese input method, and those that a script has no use for. A wide space does no harm. */
export const findCharacters = (tokens: readonly Token[]): readonly JavascriptFinding[] =>
  tokens.filter(({ kind, text }) => kind === 'strange' && text.trim() !== '').map(strangeAt);

const sameLine = (token: Token, other: Token): boolean => token.line === other.line;

function openString(token: Token, tokens: readonly Token[]): JavascriptFinding {
  const quote = token.text.charAt(0);
  if (quote === '`') return findingAt('js-template-open', token);
  const chinese = fullWidthIn(token.text);
  if (chinese !== undefined && isChineseQuote(chinese))
    return findingAt('js-quote-ends-chinese', token, { char: chinese, quote });
  const ends = tokens.find((later) => later.kind === 'string' && !later.closed && later.line > token.line);
  const goesOver = ends?.text.startsWith(quote) && /^[\s;),]*$/.test(ends.text.slice(1));
  return findingAt(goesOver ? 'js-text-over-lines' : 'js-quote-open', token, { quote });
}

/** Texts and notes that never end, and quotes inside of quotes. */
export function findQuotes(tokens: readonly Token[]): readonly JavascriptFinding[] {
  return tokens.flatMap((token, index): readonly JavascriptFinding[] => {
    if (token.kind === 'comment') return [findingAt('js-comment-open', token)];
    if (token.kind !== 'string') return [];
    if (!token.closed) return [openString(token, tokens)];
    const next = tokens[index + 1];
    const isInside = next?.touches && (next.kind === 'name' || next.kind === 'number');
    const later = tokens.slice(index + 2, index + 9).find(({ kind }) => kind === 'string');
    const quote = token.text.charAt(0);
    return isInside && later && sameLine(later, token) && quote !== '`'
      ? [findingAt('js-quote-inside', token, { quote, other: quote === '"' ? "'" : '"' })]
      : [];
  });
}
