import { wordTable } from '../../../../core/word-table.ts';
import { findingAt, findingIn, type Values } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonCode, PythonFinding } from '../python-finding.ts';
import { builtins } from '../python-words.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

const inLine = ({ error }: RuntimeError, code: PythonCode, values: Values = {}): PythonFinding =>
  findingIn(code, error.line, values);

/** The name in front of a bracket of this kind, the likeliest to be meant: one that the program made itself. */
function nameBefore({ row, definitions }: RuntimeError, bracket: string): Token | undefined {
  const names = row.filter((token, index) => token.kind === 'name' && isOp(row[index + 1], bracket));
  const own = names.find(({ text }) => definitions.some(({ name }) => name === text));
  return own ?? names[0];
}

function notCallable(at: RuntimeError, type: string): PythonFinding {
  const { row, definitions } = at;
  const name = nameBefore(at, '(');
  const own = definitions.find((definition) => definition.name === name?.text);
  if (type === 'NoneType') return inLine(at, 'py-called-nothing');
  if (name && own && builtins.includes(name.text))
    return findingAt('py-name-covers', name, { name: name.text, line: String(own.line) });
  const number = row.find((token, index) => token.kind === 'number' && isOp(row[index + 1], '('));
  if (number) return findingAt('py-called-number', number, { number: number.text });
  if (name === undefined) return inLine(at, 'py-not-callable', { name: '', type });
  if (type === 'list' || type === 'dict' || type === 'tuple')
    return findingAt('py-called-list', name, { name: name.text });
  return findingAt(type === 'module' ? 'py-called-module' : 'py-not-callable', name, { name: name.text, type });
}

/** Names that hold what `input` gave. */
function inputName({ row, tokens }: RuntimeError): Token | undefined {
  const fromInput = tokens.filter(
    (_, index) => isOp(tokens[index + 1], '=') && isName(tokens[index + 2], 'input') && isOp(tokens[index + 3], '('),
  );
  return row.find((token) => token.kind === 'name' && fromInput.some(({ text }) => text === token.text));
}

const SIGNS: Readonly<Record<string, string>> = wordTable({
  ...{
    add: '+',
    iadd: '+',
    sub: '-',
    isub: '-',
    mul: '*',
    imul: '*',
    truediv: '/',
    floordiv: '//',
    mod: '%',
    pow: '**',
  },
  ...{ lt: '<', gt: '>', le: '<=', ge: '>=' },
});

const isNumber = (type: string): boolean => type === 'int' || type === 'float';

function operands(at: RuntimeError, op: string, left: string, right: string): PythonFinding {
  const types = [left, right];
  const sign = SIGNS[op] ?? op;
  const values = { sign, left, right };
  if (types.includes('NoneType')) return inLine(at, 'py-nothing-counted', { sign });
  if (types.includes('function')) {
    const name = at.row.find(
      (token, index) => token.kind === 'name' && !isOp(at.row[index + 1], '(', '=') && isFunctionName(token, at),
    );
    return name ? findingAt('py-function-not-called', name, { name: name.text }) : inLine(at, 'py-operands', values);
  }
  if (types.includes('str') && types.some(isNumber)) return textAndNumber(at, sign);
  return inLine(at, 'py-operands', values);
}

const isFunctionName = ({ text }: Token, { tokens }: RuntimeError): boolean =>
  builtins.includes(text) ||
  tokens.some(
    (token, index) =>
      isName(token, text) &&
      (isName(tokens[index - 1], 'def') || (isOp(tokens[index + 1], '=') && isName(tokens[index + 2], ...builtins))),
  );

function textAndNumber(at: RuntimeError, sign: string): PythonFinding {
  // MicroPython counts the range after it has gone on to the next line.
  const range = at.tokens
    .filter(
      (token) => isName(token, 'range') && token.line >= (at.error.line ?? 0) - 1 && token.line <= (at.error.line ?? 0),
    )
    .shift();
  if (range && sign === '<' && !at.row.some((token) => isOp(token, '<', '>', '<=', '>=')))
    return findingAt('py-range-text', range);
  const name = inputName(at);
  if (name) return findingAt('py-input-is-text', name, { name: name.text });
  if (sign === '+') return inLine(at, 'py-add-text-number');
  return inLine(at, ['<', '>', '<=', '>='].includes(sign) ? 'py-compare-text-number' : 'py-text-no-number', { sign });
}

function notIterable(at: RuntimeError, type: string): PythonFinding {
  const forIn = at.row.findIndex((token) => isName(token, 'in'));
  const what = at.row[forIn + 1];
  if (type === 'NoneType') return inLine(at, 'py-nothing-used');
  if (isName(at.row[0], 'for') && isNumber(type) && what)
    return findingAt('py-for-number', what, { number: what.text });
  return inLine(at, 'py-not-iterable', { type });
}

function notSubscriptable(at: RuntimeError, type: string): PythonFinding {
  const name = nameBefore(at, '[');
  if (type === 'NoneType') return inLine(at, 'py-nothing-used');
  if (type === 'function' || type === 'type') return inLine(at, 'py-square-call', { name: name?.text ?? '' });
  return inLine(at, 'py-not-subscriptable', { name: name?.text ?? '', type });
}

export const typeRules: readonly RuntimeRule[] = [
  [/^'(.+)' object isn't callable/, (at, [type = '']) => notCallable(at, type)],
  [
    /^unsupported types for __(\w+)__: '(.+)', '(.+)'/,
    (at, [op = '', left = '', right = '']) => operands(at, op, left, right),
  ],
  [/^can't convert '(\w+)' object to str implicitly/, (at) => inLine(at, 'py-add-text-number')],
  [/^unsupported type for __hash__/, (at) => inLine(at, 'py-key-list')],
  [/^unsupported type for __\w+__: '(.+)'/, (at, [type = '']) => inLine(at, 'py-wrong-type', { type })],
  [/^'(.+)' object isn't iterable/, (at, [type = '']) => notIterable(at, type)],
  [/^'(.+)' object isn't subscriptable/, (at, [type = '']) => notSubscriptable(at, type)],
  [/^'str' object doesn't support item assign/, (at) => inLine(at, 'py-text-fixed')],
  [/^'tuple' object doesn't support item assign/, (at) => inLine(at, 'py-tuple-fixed')],
  [
    /^'(.+)' object doesn't support item/,
    (at, [type = '']) => inLine(at, 'py-not-subscriptable', { name: nameBefore(at, '[')?.text ?? '', type }),
  ],
  [
    /^(?:list|tuple|string|str|bytes) ind(?:ices|ex) must be integers?, not (\w+)/,
    (at, [type = '']) => inLine(at, 'py-index-kind', { type }),
  ],
  [/^object of type '(.+)' has no len/, (at, [type = '']) => inLine(at, 'py-no-length', { type })],
  [/^can't convert (\w+) to (\w+)/, (at, [from = '', to = '']) => inLine(at, 'py-convert', { from, to })],
  [/^join expects/, (at) => inLine(at, 'py-join-numbers')],
  [/^exceptions must derive/, (at) => inLine(at, 'py-raise-what')],
];
