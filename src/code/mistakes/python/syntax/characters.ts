import { findingAt } from '../../source/finding.ts';
import { fullWidthIn, isChineseQuote, isFullWidth, plainOf } from '../../source/full-width.ts';
import { isName, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';

/** Characters of the Chinese input method, and those that Python has no use for. */
export function findCharacters(tokens: readonly Token[]): readonly PythonFinding[] {
  const first = tokens.find((token) => isFullWidth(token));
  if (first) return [fullWidthAt(first)];
  const strange = tokens.find(({ kind, text }) => kind === 'strange' && text !== '\\');
  return strange ? [findingAt('py-strange-character', strange, { char: strange.text })] : [];
}

function fullWidthAt(token: Token): PythonFinding {
  const char = token.text;
  if (char === '\u3000') return findingAt('py-full-width-space', token);
  if (isChineseQuote(char)) return findingAt('py-chinese-quote', token, { char });
  return findingAt('py-full-width', token, { char, plain: plainOf(char) });
}

const quoteOf = (token: Token): string => /["']{3}|["']/.exec(token.text)?.[0] ?? '"';

const isWord = (token: Token | undefined): boolean => token?.kind === 'name' || token?.kind === 'number';

/** Quotes that are left open, and quotes inside of quotes. */
export function findQuotes(tokens: readonly Token[]): readonly PythonFinding[] {
  return tokens.flatMap((token, index): readonly PythonFinding[] => {
    if (token.kind !== 'string') return [];
    const next = tokens[index + 1];
    const quote = quoteOf(token);
    if (!token.closed) {
      const chinese = fullWidthIn(token.text);
      const ends = chinese !== undefined && isChineseQuote(chinese);
      if (quote.length === 3) return [findingAt('py-long-quote-open', token, { quote })];
      return [findingAt(ends ? 'py-quote-ends-chinese' : 'py-quote-open', token, { quote, char: chinese ?? '' })];
    }
    const isInside = next?.touches && isWord(next) && !isName(next, 'if', 'for', 'in', 'and', 'or', 'is', 'else');
    return isInside && tokens.slice(index + 2, index + 9).some((later) => opensInSameLine(later, token))
      ? [findingAt('py-quote-inside', token, { quote, other: quote === '"' ? "'" : '"' })]
      : [];
  });
}

const opensInSameLine = (later: Token, token: Token): boolean => later.kind === 'string' && later.line === token.line;

/** Braces of an f-string that have no partner. */
export function findFormats(tokens: readonly Token[]): readonly PythonFinding[] {
  const broken = tokens.find((token) => {
    if (token.kind !== 'string' || !token.closed || !/^[rR]?[fF]/.test(token.text)) return false;
    const plain = token.text.replace(/\{\{|\}\}/g, '');
    return (plain.match(/\{/g)?.length ?? 0) !== (plain.match(/\}/g)?.length ?? 0);
  });
  return broken ? [findingAt('py-format-brace', broken)] : [];
}
