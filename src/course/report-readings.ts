import type { CodeFences } from './code-fences.ts';
import { blankOutCode } from './replace-outside-code.ts';
import type { Report } from './reporter.ts';
import { originalColumn, type SourceLine } from './source-line.ts';

const BRACE = /(?<!\\)\{([^{}]*)(\}?)/g;
const READING = /^(\p{Script=Han}+)\\?\|([a-zA-ZÀ-ǜ' ]*[a-zA-ZÀ-ǜ][a-zA-ZÀ-ǜ' ]*)$/u;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i;
const MARK = /\[\[.*?\]\]/g;

/**
 * Tells each `{重|zhong4}` that looks like a reading and isn't: it would stand on the page as it is. `from` is the first
 * line behind the frontmatter, whose own braces are YAML's.
 */
export function reportReadings(lines: readonly SourceLine[], fences: CodeFences, from: number, report: Report): void {
  for (const [index, line] of lines.entries()) {
    if (!line.text.includes('{') || fences.isCode(index) || line.text.startsWith('::')) continue;
    for (const match of outsideMarks(line.text).matchAll(BRACE)) {
      const code = problemOf(match[1] ?? '', match[2] === '}', index < from);
      const at = { line: index + 1, column: originalColumn(line, match.index + 1) };
      if (code !== undefined) report(at, code, { text: match[0].trim() });
    }
  }
}

const outsideMarks = (text: string): string => blankOutCode(text).replace(MARK, (mark) => ' '.repeat(mark.length));

function problemOf(inside: string, isClosed: boolean, isInFacts: boolean): string | undefined {
  const [left = ''] = inside.split(/\\?\|/);
  const hasBar = left !== inside;
  const isMeant = hasBar ? /^\p{Script=Han}|^\w+$/u.test(left) : !isInFacts && /^\p{Script=Han}/u.test(left);
  if (!isMeant || (isClosed && isReading(inside))) return undefined;
  return isClosed ? 'reading-form' : 'reading-not-closed';
}

/** A single character may be light: 做{得|de}好. */
function isReading(inside: string): boolean {
  const [, chars, reading = ''] = READING.exec(inside) ?? [];
  return chars !== undefined && (chars.length === 1 || TONE.test(reading));
}
