import { isOp, type Token } from './token.ts';

export type BracketProblem =
  | { readonly type: 'open'; readonly open: Token }
  | { readonly type: 'extra'; readonly close: Token }
  | { readonly type: 'mismatch'; readonly open: Token; readonly close: Token };

export interface Brackets {
  /** Closing bracket by its opening one. */
  readonly pairs: ReadonlyMap<Token, Token>;
  readonly problems: readonly BracketProblem[];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The bracket that closes this one. */
export const closingOf = (open: string): string => CLOSING[open] ?? '';

/** Which bracket closes which, and those that stand alone. A closing one that fits further out leaves the inner ones open. */
export function matchBrackets(tokens: readonly Token[]): Brackets {
  const pairs = new Map<Token, Token>();
  const problems: BracketProblem[] = [];
  const stack: Token[] = [];
  const close = (token: Token): void => {
    const depth = stack.map(({ text }) => closingOf(text)).lastIndexOf(token.text);
    const top = stack[stack.length - 1];
    if (depth < 0) {
      if (top) stack.pop();
      problems.push(top ? { type: 'mismatch', open: top, close: token } : { type: 'extra', close: token });
      return;
    }
    for (const open of stack.splice(depth + 1)) problems.push({ type: 'open', open });
    const open = stack.pop();
    if (open) pairs.set(open, token);
  };
  for (const token of tokens) {
    if (isOp(token, '(', '[', '{')) stack.push(token);
    if (isOp(token, ')', ']', '}')) close(token);
  }
  for (const open of stack) problems.push({ type: 'open', open });
  return { pairs, problems };
}
