import { wordTable } from '../../../../core/word-table.ts';
import { findingIn } from '../../source/finding.ts';
import { isName, isOp } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { openers } from '../python-words.ts';
import type { Statement } from '../scan-python.ts';

const TAB = 8;

/** How far a line is moved in; a tab goes on to the next of its stops. */
function widthOf(indent: string): number {
  let width = 0;
  for (const char of indent) width = char === '\t' ? width + TAB - (width % TAB) : width + 1;
  return width;
}

const opensBlock = ({ tokens }: Statement): boolean =>
  isName(tokens[0], ...openers) && isOp(tokens[tokens.length - 1], ':');

/** Headers whose colon is missing open a block all the same: the colon is told, not the lines behind it. */
const wantsBlock = (statement: Statement): boolean =>
  opensBlock(statement) ||
  (isName(statement.tokens[0], ...openers) && !statement.tokens.some((token) => isOp(token, ':', '='))) ||
  isOp(statement.tokens[statement.tokens.length - 1], ':');

const FOLLOWS: Readonly<Record<string, readonly string[]>> = wordTable({
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'try', 'except'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
});

interface Level {
  readonly width: number;
  /** The word that the last statement at this level began with. */
  before: string;
}

/** Reads the margins of a program as a staircase, and tells each step that doesn't fit. */
export function findBlocks(statements: readonly Statement[]): readonly PythonFinding[] {
  const isMixed = ['\t', ' '].every((char) => statements.some(({ indent }) => indent?.includes(char)));
  const found: PythonFinding[] = [];
  const levels: Level[] = [{ width: 0, before: '' }];
  let opener: Statement | undefined;
  const top = (): Level => levels[levels.length - 1] ?? { width: 0, before: '' };
  const margin = (code: 'py-indent-extra' | 'py-indent-uneven', line: number): void => {
    found.push(findingIn(isMixed ? 'py-tab-space' : code, line));
  };
  const enter = (statement: Statement, width: number): void => {
    const keyword = opener?.tokens[0].text ?? '';
    if (width > top().width) levels.push({ width, before: '' });
    else found.push(findingIn('py-indent-missing', statement.line, { keyword, above: String(opener?.line ?? 0) }));
  };
  const leave = (statement: Statement, width: number): void => {
    if (width > top().width) {
      margin('py-indent-extra', statement.line);
      levels.push({ width, before: '' });
    }
    while (levels.length > 1 && width < top().width) levels.pop();
    if (width > top().width) {
      margin('py-indent-uneven', statement.line);
      levels.push({ width, before: '' });
    }
  };
  const checkPartner = ({ tokens: [first], line }: Statement): void => {
    const partners = first.kind === 'name' ? FOLLOWS[first.text] : undefined;
    if (partners && !partners.includes(top().before))
      found.push(
        findingIn(first.text === 'except' ? 'py-except-alone' : 'py-else-alone', line, { keyword: first.text }),
      );
    else if (top().before === 'try' && !partners) found.push(findingIn('py-try-alone', line));
  };
  for (const statement of statements) {
    if (statement.indent === undefined) continue;
    const width = widthOf(statement.indent);
    if (opener) enter(statement, width);
    else leave(statement, width);
    if (opener && width <= top().width) while (levels.length > 1 && width < top().width) levels.pop();
    checkPartner(statement);
    top().before = statement.tokens[0].text;
    opener = wantsBlock(statement) ? statement : undefined;
  }
  if (opener) found.push(findingIn('py-body-missing', opener.line, { keyword: opener.tokens[0].text }));
  return found;
}
