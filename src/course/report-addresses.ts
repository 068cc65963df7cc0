import type { CodeFences } from './code-fences.ts';
import type { Report } from './reporter.ts';
import { originalColumn, type SourceLine } from './source-line.ts';
import type { LineRange } from './split-blocks.ts';

const ADDRESS = /(?:https?:\/\/|\bwww\.)([^\s/?#，。；：、！？（）“”《》"'<>`()]*)/gi;
/** Names that nobody can ever own, and the machine's own. */
const RESERVED = /\.(?:example|test|invalid|localhost)$/;
/** 12377.cn: where children and parents can turn to. */
const HELP_LINE = /^1\d{4}\./;

/**
 * Warns of addresses of real sites that a child could type: who owns one today may have lost it tomorrow, and the rooms
 * have no network.
 */
export function reportAddresses(
  lines: readonly SourceLine[],
  { from, to }: LineRange,
  fences: CodeFences,
  report: Report,
): void {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line === undefined || fences.isCode(index)) continue;
    for (const match of line.text.matchAll(ADDRESS)) {
      const host = hostOf(match[1] ?? '');
      const at = { line: index + 1, column: originalColumn(line, match.index + 1) };
      if (isReal(host)) report(at, 'address-real', { host }, 'warning');
    }
  }
}

/** The name without the places that are marked in it; of several answers the first. */
const hostOf = (written: string): string =>
  written
    .replace(/\[\[!?([^|\]]*)[^\]]*\]\]/g, '$1')
    .replace(/[^\w.-].*$/, '')
    .replace(/^www\.|\.+$/g, '')
    .toLowerCase();

const isReal = (host: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)*\.[a-z][\w-]*$/.test(host) && !RESERVED.test(host) && !HELP_LINE.test(host);
