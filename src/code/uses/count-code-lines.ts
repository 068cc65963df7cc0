import type { Span } from './code-text.ts';

/** How many lines of a text hold more than space and comment. The comments stand in order. */
export function countCodeLines(text: string, comments: readonly Span[]): number {
  return withoutSpans(text, comments)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '').length;
}

/** The text without its comments; a line end inside one ends no line of code. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  const kept: string[] = [];
  for (const [from, to] of spans) {
    kept.push(text.slice(at, from), hasLineEnd(text, from, to) ? '\n' : ' ');
    at = Math.max(at, to);
  }
  return [...kept, text.slice(at)].join('');
}

const hasLineEnd = (text: string, from: number, to: number): boolean => /[\r\n]/.test(text.slice(from, to));
