import { hasChinese } from '../../../../core/text.ts';
import { findingAt, findingIn } from '../../source/finding.ts';
import { fullWidthIn, isChineseQuote, plainOf } from '../../source/full-width.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { builtins, keywords, modules, otherNames } from '../python-words.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

const VALUES = ['True', 'False', 'None'];

const moduleOf = (name: string): string | undefined =>
  Object.keys(modules).find((module) => modules[module]?.includes(name));

/** Everything that this program could have meant by a name, the likeliest first. */
function knownNames({ definitions, tokens }: RuntimeError): readonly string[] {
  const inModules = Object.entries(modules)
    .filter(([module]) => tokens.some((token) => isName(token, module)))
    .flatMap(([module, names]) => [module, ...names]);
  const own = definitions.map(({ name }) => name);
  return [
    ...own,
    ...builtins,
    ...VALUES,
    ...inModules,
    ...Object.keys(modules),
    ...(modules.turtle ?? []),
    ...keywords,
  ];
}

/** MicroPython takes every character that it doesn't know for a letter of a name. */
function fullWidthName(name: string, { error, row }: RuntimeError): PythonFinding | undefined {
  const char = fullWidthIn(name);
  if (char === undefined) return undefined;
  const token = row.find((word) => word.text.includes(char));
  const at = (code: 'py-full-width-space' | 'py-chinese-quote' | 'py-full-width', values = {}): PythonFinding =>
    token ? findingAt(code, token, values) : findingIn(code, error.line, values);
  if (char === '\u3000') return at('py-full-width-space');
  if (isChineseQuote(char)) return at('py-chinese-quote', { char });
  return at('py-full-width', { char, plain: plainOf(char) });
}

function undefinedName(at: RuntimeError, name: string): PythonFinding {
  const { error, row, tokens, definitions } = at;
  const token =
    row.find((word) => isName(word, name)) ?? row.find((word) => word.kind === 'string' && word.text.includes(name));
  const is = (code: PythonFinding['code'], values = {}): PythonFinding =>
    token ? findingAt(code, token, { name, ...values }) : findingIn(code, error.line, { name, ...values });
  if (token && token === row[0] && isOp(row[1], '==')) return is('py-equals-double');
  if (token && isAfterSlashes(row, token)) return is('py-note', { mark: '//' });
  if (name in modules) return is('py-import-missing');
  const module = moduleOf(name);
  if (module !== undefined && !(name in otherNames)) {
    const imported = tokens.some((word, index) => isName(word, module) && isName(tokens[index - 1], 'import'));
    return is(imported ? 'py-module-in-front' : 'py-import-from', { module });
  }
  const own = definitions.filter((definition) => definition.name === name);
  const local = own.find(({ inside }) => inside !== undefined);
  const later = own.find(({ inside }) => inside === undefined);
  const isAdded = isOp(token && row[row.indexOf(token) + 1], '+=', '-=', '*=');
  if (later && later.line > (error.line ?? 0)) return is('py-name-later', { line: String(later.line) });
  if (later && isAdded) return is('py-name-no-start');
  if (local && !later) return is('py-name-inside', { function: local.inside ?? '' });
  return meantName(at, name, is) ?? is(hasChinese(name) ? 'py-text-no-quotes' : 'py-name-unknown');
}

function meantName(
  at: RuntimeError,
  name: string,
  is: (code: PythonFinding['code'], values: Readonly<Record<string, string>>) => PythonFinding,
): PythonFinding | undefined {
  const known = knownNames(at).filter((word) => word !== name);
  const other = otherNames[name];
  const cased = sameButCase(name, known);
  if (cased !== undefined) return is('py-name-case', { right: cased });
  const right = other ?? nearest(name, known);
  return right === undefined ? undefined : is('py-name-misspelt', { right });
}

const isAfterSlashes = (row: readonly Token[], token: Token): boolean =>
  isOp(row[row.indexOf(token) - 1], '//') && hasChinese(token.text);

/** A function that gives a name a value means its own one, from its first line to its last. */
function localName({ error, row, tokens, definitions }: RuntimeError): PythonFinding {
  const locals = new Set(definitions.filter(({ inside }) => inside !== undefined).map(({ name }) => name));
  const token = row.find((word) => word.kind === 'name' && locals.has(word.text));
  if (token === undefined) return findingIn('py-name-no-start', error.line, { name: row[0]?.text ?? '' });
  const isOutside = definitions.some(({ name, inside }) => name === token.text && inside === undefined);
  const isGlobal = tokens.some((word, index) => isName(word, token.text) && isName(tokens[index - 1], 'global'));
  return findingAt(isOutside && !isGlobal ? 'py-name-global' : 'py-name-no-start', token, { name: token.text });
}

function unknownModule({ error, row }: RuntimeError, name: string): PythonFinding {
  const token = row.find((word) => isName(word, name));
  const right = nearest(name, Object.keys(modules)) ?? sameButCase(name, Object.keys(modules));
  const code = right === undefined ? 'py-module-unknown' : 'py-module-misspelt';
  const values = { name, right: right ?? '' };
  return token ? findingAt(code, token, values) : findingIn(code, error.line, values);
}

function unknownImport({ error, row }: RuntimeError, name: string): PythonFinding {
  const module = row[1]?.text ?? '';
  const token = row.find((word) => isName(word, name));
  const right = sameButCase(name, modules[module] ?? []) ?? nearest(name, modules[module] ?? []);
  const code = right === undefined ? 'py-import-unknown' : 'py-name-misspelt';
  const values = { name, module, right: right ?? '' };
  return token ? findingAt(code, token, values) : findingIn(code, error.line, values);
}

export const nameRules: readonly RuntimeRule[] = [
  [/^name '([\s\S]*)' isn't defined/, (at, [name = '']) => fullWidthName(name, at) ?? undefinedName(at, name)],
  [/^local variable referenced before/, (at) => localName(at)],
  [/^no module named '(.*)'/, (at, [name = '']) => unknownModule(at, name)],
  [/^can't import name '?(\w+)/, (at, [name = '']) => unknownImport(at, name)],
];
