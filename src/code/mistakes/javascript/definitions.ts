import { isName, isOp, type Token } from '../source/token.ts';
import { keywords } from './javascript-words.ts';

export interface Definition {
  readonly name: string;
  readonly token: Token;
  readonly by: 'const' | 'let' | 'var' | 'function' | 'class' | 'parameter';
}

/** Names that a script gives to something. */
export function definitionsIn(tokens: readonly Token[]): readonly Definition[] {
  const found: Definition[] = [];
  const add = (token: Token | undefined, by: Definition['by']): void => {
    if (token?.kind === 'name' && !keywords.includes(token.text)) found.push({ name: token.text, token, by });
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    for (const by of ['const', 'let', 'var', 'function', 'class'] as const) if (isName(before, by)) add(token, by);
    if (isName(before, 'function') || (isName(tokens[index - 2], 'function') && isOp(token, '('))) {
      const open = isOp(token, '(') ? index : index + 1;
      for (const parameter of parametersAt(tokens, open)) add(parameter, 'parameter');
    }
    if (isOp(tokens[index + 1], '=>')) add(token, 'parameter');
  });
  return found;
}

function parametersAt(tokens: readonly Token[], open: number): readonly Token[] {
  if (!isOp(tokens[open], '(')) return [];
  const close = tokens.findIndex((token, index) => index > open && isOp(token, ')'));
  return tokens.slice(open + 1, close < 0 ? open + 1 : close).filter(({ kind }) => kind === 'name');
}

/** What a variable is first given, as words up to the end of the statement. */
export function firstValueOf(name: string, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, index) => isName(token, name) && isOp(tokens[index + 1], '='));
  const value = at < 0 ? [] : tokens.slice(at + 2, at + 12);
  const end = value.findIndex((token) => isOp(token, ';') || token.line > (tokens[at]?.line ?? 0));
  return value.slice(0, end < 0 ? undefined : end);
}
