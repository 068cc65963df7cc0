import { hasChinese } from '../../../../core/text.ts';
import { findingAt, findingIn, type Values } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp } from '../../source/token.ts';
import type { JavascriptCode, JavascriptFinding } from '../javascript-finding.ts';
import { globals, keywords, otherNames, values as valueWords } from '../javascript-words.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

function undefinedName({ error, row, definitions }: RuntimeError, name: string): JavascriptFinding {
  const token =
    row.find((word) => isName(word, name)) ?? row.find(({ kind, text }) => kind === 'string' && text.includes(name));
  const is = (code: JavascriptCode, values: Values = {}): JavascriptFinding =>
    token ? findingAt(code, token, { name, ...values }) : findingIn(code, error.line, { name, ...values });
  const known = [...definitions.map((definition) => definition.name), ...globals, ...valueWords, ...keywords];
  const own = definitions.find((definition) => definition.name === name);
  if (own) return is('js-name-inside', { line: String(own.token.line) });
  const other = otherNames[name];
  const cased = sameButCase(name, known);
  if (cased !== undefined) return is('js-name-case', { right: cased });
  const right = other ?? nearest(name, known);
  if (right !== undefined) return is('js-name-misspelt', { right });
  return is(hasChinese(name) ? 'js-text-no-quotes' : 'js-name-unknown');
}

function tooEarly({ error, row, definitions }: RuntimeError, name: string): JavascriptFinding {
  const made = definitions.filter((definition) => definition.name === name);
  const later = made.find(({ token }) => token.line >= (error.line ?? 0)) ?? made[0];
  const values = { name, line: String(later?.token.line ?? '') };
  const token = row.find((word) => isName(word, name));
  return token ? findingAt('js-name-later', token, values) : findingIn('js-name-later', error.line, values);
}

function constChanged({ error, row, tokens, definitions }: RuntimeError): JavascriptFinding {
  const constants = definitions.filter(({ by }) => by === 'const');
  const changes = (index: number): boolean =>
    isOp(row[index + 1], '=', '+=', '-=', '*=', '/=', '++', '--') || isOp(row[index - 1], '++', '--');
  const token = row.find(
    (word, index) =>
      changes(index) &&
      constants.some(({ name }) => name === word.text) &&
      !isName(tokens[tokens.indexOf(word) - 1], 'const'),
  );
  const made = constants.find(({ name }) => name === token?.text) ?? constants[0];
  const values = { name: made?.name ?? '', line: String(made?.token.line ?? '') };
  return token ? findingAt('js-const-changed', token, values) : findingIn('js-const-changed', error.line, values);
}

export const nameRules: readonly RuntimeRule[] = [
  [/^(.+) is not defined$/, (at, [name = '']) => undefinedName(at, name)],
  [/^Cannot access '(.+)' before initialization/, (at, [name = '']) => tooEarly(at, name)],
  [/^Assignment to constant variable/, (at) => constChanged(at)],
];
