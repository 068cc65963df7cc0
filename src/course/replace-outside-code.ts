import { replaceMatches, type SourceLine } from './source-line.ts';

const CODE_SPAN = /(`+)(?!`).*?[^`]\1(?!`)/g;

/** The text with spaces for its code spans: places stay what they are. */
export const blankOutCode = (text: string): string =>
  text.includes('`') ? text.replace(CODE_SPAN, (span) => ' '.repeat(span.length)) : text;

/** The line with every match of `pattern` replaced that doesn't begin in a code span. */
export function replaceOutsideCode(
  line: SourceLine,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): SourceLine {
  const spans = line.text.includes('`')
    ? Array.from(line.text.matchAll(CODE_SPAN), (span) => [span.index, span.index + span[0].length] as const)
    : [];
  const isCode = (index: number): boolean => spans.some(([start, end]) => start <= index && index < end);
  return replaceMatches(line, pattern, (match) => (isCode(match.index) ? match[0] : replacement(match)));
}
