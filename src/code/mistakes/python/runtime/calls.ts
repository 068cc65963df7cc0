import { findingAt, findingIn } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { methods, modules, otherNames } from '../python-words.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

function arity(at: RuntimeError, name: string, wanted: string, given: string): PythonFinding {
  const { error, row, tokens, definitions } = at;
  const method = row.findIndex((token, index) => isName(token, name) && isOp(row[index - 1], '.'));
  const isOwn = definitions.some((definition) => definition.name === name);
  if (isOwn && method >= 0 && Number(given) === Number(wanted) + 1) {
    const self = tokens.find((token, index) => isName(token, name) && isName(tokens[index - 1], 'def'));
    if (self) return findingAt('py-self-missing', self, { name });
  }
  // What a method belongs to is counted by Python, not by a child.
  const hidden = name === '__init__' || (isOwn && method >= 0) ? 1 : 0;
  const called = name === '__init__' || name === '' ? calledIn(row) : name;
  const values = { name: called, wanted: String(Number(wanted) - hidden), given: String(Number(given) - hidden) };
  const code = Number(given) < Number(wanted) ? 'py-arguments-few' : 'py-arguments-many';
  const token = row.find((word) => isName(word, called));
  return token ? findingAt(code, token, values) : findingIn(code, error.line, values);
}

const calledIn = (row: readonly Token[]): string => {
  const calls = row.filter((token, index) => token.kind === 'name' && isOp(row[index + 1], '('));
  return calls[calls.length - 1]?.text ?? '';
};

const inLine = ({ error, row }: RuntimeError, code: 'py-arguments-missing' | 'py-arguments-extra'): PythonFinding =>
  findingIn(code, error.line, { name: calledIn(row) });

function missingAttribute(at: RuntimeError, type: string, name: string): PythonFinding {
  const { error, row } = at;
  const token = row.find((word, index) => isName(word, name) && isOp(row[index - 1], '.'));
  const is = (code: PythonFinding['code'], values = {}): PythonFinding =>
    token ? findingAt(code, token, { name, type, ...values }) : findingIn(code, error.line, { name, type, ...values });
  if (type === 'NoneType') return is('py-nothing-method');
  if ((name === 'len' || otherNames[name] === 'len') && type !== 'module') return is('py-use-len');
  if (type === 'module') return moduleAttribute(at, (token && row[row.indexOf(token) - 2]?.text) ?? '', name);
  const known = methods[type] ?? [];
  const other = otherNames[name];
  const right =
    sameButCase(name, known) ?? (other !== undefined && known.includes(other) ? other : nearest(name, known));
  if (right !== undefined) return is('py-method-misspelt', { right });
  const owner = Object.keys(methods).find((kind) => methods[kind]?.includes(name));
  return owner === undefined ? is('py-method-unknown') : is('py-method-of-other', { owner });
}

function moduleAttribute({ error, row }: RuntimeError, module: string, name: string): PythonFinding {
  const known = modules[module] ?? [];
  const right = sameButCase(name, known) ?? nearest(name, known);
  const token = row.find((word, index) => isName(word, name) && isOp(row[index - 1], '.'));
  const values = { name, module, right: right ?? '' };
  const code = right === undefined ? 'py-module-has-not' : 'py-method-misspelt';
  return token ? findingAt(code, token, values) : findingIn(code, error.line, values);
}

export const callRules: readonly RuntimeRule[] = [
  [
    /^(?:(\w+)\(\)|function) takes (\d+) positional arguments? but (\d+) (?:were|was) given/,
    (at, [name = '', wanted = '', given = '']) => arity(at, name, wanted, given),
  ],
  [
    /^function expected at most (\d+) arguments?, got (\d+)/,
    (at, [wanted = '', given = '']) => arity(at, '', wanted, given),
  ],
  [/^function missing|argument required|required/, (at) => inLine(at, 'py-arguments-missing')],
  [/^extra positional|^argument num/, (at) => inLine(at, 'py-arguments-extra')],
  [
    /^(?:extra keyword|unexpected keyword)/,
    ({ error, row }) => findingIn('py-argument-name', error.line, { name: calledIn(row) }),
  ],
  [/^'(.+)' object has no attribute '(.+)'/, (at, [type = '', name = '']) => missingAttribute(at, type, name)],
  [/^type object '(.+)' has no attribute '(.+)'/, (at, [type = '', name = '']) => missingAttribute(at, type, name)],
  [/^module '(.+)' has no attribute '(.+)'/, (at, [module = '', name = '']) => moduleAttribute(at, module, name)],
];
