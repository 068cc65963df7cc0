import { isName, isOp, type Token } from '../source/token.ts';
import { keywords } from './python-words.ts';

export interface Definition {
  readonly name: string;
  readonly line: number;
  /** The function it belongs to; undefined for the names of the whole program. */
  readonly inside: string | undefined;
}

interface Scope {
  readonly name: string;
  readonly column: number;
}

/** Names that a program gives to something: by `=`, `for`, `def`, `class`, `import` or as a parameter. */
export function definitionsIn(tokens: readonly Token[]): readonly Definition[] {
  const found: Definition[] = [];
  let scope: Scope | undefined;
  let lineStart: Token | undefined;
  const add = (token: Token | undefined, inside = scope?.name): void => {
    if (token?.kind === 'name' && !keywords.includes(token.text))
      found.push({ name: token.text, line: token.line, inside });
  };
  tokens.forEach((token, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (before === undefined || token.line > before.endLine) lineStart = token;
    if (scope && lineStart === token && token.column <= scope.column) scope = undefined;
    if (isName(before, 'def', 'class')) {
      add(token);
      if (isName(before, 'def') && before) scope = { name: token.text, column: before.column };
      for (const parameter of parametersAt(tokens, index + 1)) add(parameter, token.text);
    } else if (isName(before, 'for', 'import', 'as', 'global')) add(token);
    else if (isOp(before, ',') && isName(lineStart, 'import', 'from', 'for')) add(token);
    else if (token.kind === 'name' && isOp(next, '=', '+=', '-=') && !isOp(before, '.', '(', ',')) add(token);
    else if (token.kind === 'name' && isOp(next, ',') && token === lineStart) add(token);
    else if (
      isOp(before, ',') &&
      isOp(next, '=') &&
      lineStart?.line === token.line &&
      isOp(tokens[tokens.indexOf(lineStart) + 1], ',')
    )
      add(token);
  });
  return found;
}

function parametersAt(tokens: readonly Token[], open: number): readonly Token[] {
  if (!isOp(tokens[open], '(')) return [];
  const close = tokens.findIndex((token, index) => index > open && isOp(token, ')'));
  const inside = tokens.slice(open + 1, close < 0 ? open + 1 : close);
  return inside.filter((token, index) => token.kind === 'name' && !isOp(inside[index - 1], '='));
}

/** The words of one line. */
export const tokensOfLine = (tokens: readonly Token[], line: number | undefined): readonly Token[] =>
  tokens.filter((token) => token.line === line);
