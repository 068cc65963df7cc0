import type { Token } from './token.ts';

/** How one kind of word begins and goes on. The pattern is sticky; `after` says whether it may follow that word. */
export interface ScanRule {
  readonly kind: Token['kind'];
  readonly pattern: RegExp;
  readonly open?: true;
  readonly after?: (before: Token | undefined) => boolean;
}

/** A name in any script; full-width letters are left out, as they are a slip of the input method. */
export const NAME = /(?![\uff01-\uff5e])[\p{L}_$](?:(?![\uff01-\uff5e])[\p{L}\p{N}\p{M}_$])*/uy;

const SPACE = /[ \t\r\n\f\ufeff]+/y;
const ANY = /[\s\S]/uy;

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function nextWord(text: string, index: number, rules: readonly ScanRule[], before: Token | undefined) {
  for (const rule of rules) {
    if (rule.after && !rule.after(before)) continue;
    const word = matchAt(rule.pattern, text, index);
    if (word) return { kind: rule.kind, word, closed: rule.open !== true };
  }
  return { kind: 'strange' as const, word: matchAt(ANY, text, index) ?? text.charAt(index), closed: true };
}

/** Cuts a text into its words, by the first rule that fits at each place. */
export function scan(text: string, rules: readonly ScanRule[]): readonly Token[] {
  const tokens: Token[] = [];
  let [index, line, lineStart] = [0, 1, 0];
  const pass = (word: string): void => {
    for (let at = word.indexOf('\n'); at >= 0; at = word.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = index + at + 1;
    }
    index += word.length;
  };
  while (index < text.length) {
    const space = matchAt(SPACE, text, index);
    if (space) pass(space);
    if (index >= text.length) break;
    const { kind, word, closed } = nextWord(text, index, rules, tokens[tokens.length - 1]);
    const start = { line, column: index - lineStart + 1 };
    pass(word);
    const touches = space === undefined && tokens.length > 0;
    tokens.push({ kind, text: word, ...start, endLine: line, endColumn: index - lineStart + 1, closed, touches });
  }
  return tokens;
}
