import type { CodeError } from '../../run.ts';
import { type Finding, findingAt, findingIn } from '../source/finding.ts';
import { isName, type Token } from '../source/token.ts';
import type { JavascriptCode, JavascriptFinding } from './javascript-finding.ts';
import { scanJavascript } from './scan-javascript.ts';
import { findBrackets } from './syntax/brackets.ts';
import { findCharacters, findQuotes } from './syntax/characters.ts';
import { findFirstWords } from './syntax/first-words.ts';
import { findHeaders } from './syntax/headers.ts';
import { findNeighbours, findObjects } from './syntax/neighbours.ts';
import { findOperators, findTargets } from './syntax/operators.ts';

// The earlier ones are the likelier causes of what the later ones find in the same line.
const RULES: readonly ((tokens: readonly Token[]) => readonly JavascriptFinding[])[] = [
  ...[findCharacters, findQuotes, findFirstWords, findHeaders, findBrackets, findOperators, findObjects],
  ...[findNeighbours, findTargets],
];

/** Everything in a script that no browser can read, by our own reading, from top to bottom. */
export function syntaxFindings(tokens: readonly Token[]): readonly JavascriptFinding[] {
  const found = RULES.flatMap((rule) => rule(tokens));
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const CODES: readonly (readonly [RegExp, JavascriptCode])[] = [
  [/^await is only valid/, 'js-await-outside'],
  [/^Illegal return/, 'js-return-outside'],
  [/^Illegal (?:break|continue)|^Undefined label/, 'js-break-outside'],
  [/import statement|^Unexpected token 'export'/, 'js-import'],
  [/^Missing initializer in (?:const|destructuring)/, 'js-const-empty'],
  [/^Function statements require/, 'js-function-name'],
  [/^Invalid left-hand side/, 'js-assign-turned'],
  [/^Invalid shorthand/, 'js-object-equals'],
  [/^Missing catch or finally/, 'js-try-alone'],
  [/^Unexpected token 'else'/, 'js-else-alone'],
  [/^Unexpected end of input/, 'js-end'],
];

function twice(tokens: readonly Token[], name: string, line: number | undefined): JavascriptFinding {
  const made = tokens.filter(
    (token, index) => isName(token, name) && isName(tokens[index - 1], 'let', 'const', 'var', 'function', 'class'),
  );
  const second = made.find((token) => token.line === line && token !== made[0]) ?? made[1];
  const values = { name, line: String(made[0]?.line ?? '') };
  return second ? findingAt('js-let-twice', second, values) : findingIn('js-let-twice', line, values);
}

/** By what the browser says, where our own reading finds nothing. */
function bySaying(tokens: readonly Token[], { message, line, column }: CodeError): JavascriptFinding {
  const known = CODES.find(([pattern]) => pattern.test(message));
  const [, token = ''] = /^Unexpected (?:token|identifier|strict mode reserved word) '(.*)'/.exec(message) ?? [];
  const code = known?.[1] ?? (token === '' ? 'js-syntax' : 'js-unexpected');
  const last = tokens[tokens.length - 1];
  const finding: Finding<JavascriptCode> = {
    code,
    line: line ?? last?.line,
    column,
    values: { token, name: '', value: token },
  };
  return finding;
}

/** The cause of a SyntaxError. The browser names the line where it gave up, which is that of the mistake or a later one. */
export function findSyntax(text: string, error: CodeError): JavascriptFinding {
  const tokens = scanJavascript(text);
  const last = error.line ?? Number.POSITIVE_INFINITY;
  const found = syntaxFindings(tokens).find(({ line }) => line === undefined || line <= last);
  if (found) return found;
  const [, name] = /^Identifier '(.+)' has already been declared/.exec(error.message) ?? [];
  return name === undefined ? bySaying(tokens, error) : twice(tokens, name, error.line);
}
