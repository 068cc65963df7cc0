import { findingAt, findingIn, type Values } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonCode, PythonFinding } from '../python-finding.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

const inLine = ({ error }: RuntimeError, code: PythonCode, values: Values = {}): PythonFinding =>
  findingIn(code, error.line, values);

/** How many things a list holds that is written out once and never grows; undefined if that can't be seen. */
function lengthOf(name: string, tokens: readonly Token[]): number | undefined {
  const starts = tokens.flatMap((token, index) =>
    isName(token, name) && isOp(tokens[index + 1], '=') ? [index + 2] : [],
  );
  const [start] = starts;
  if (starts.length !== 1 || start === undefined || !isOp(tokens[start], '[')) return undefined;
  if (tokens.some((token, index) => isName(token, name) && isOp(tokens[index + 1], '.', '+='))) return undefined;
  let [depth, count] = [0, 0];
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (depth === 0 && isOp(token, ']')) {
      const isEmpty = index === start + 1;
      return isEmpty || !isOp(tokens[index - 1], ',') ? count + (isEmpty ? 0 : 1) : count;
    }
    if (isName(token, 'for')) return undefined;
    if (isOp(token, '(', '[', '{')) depth += 1;
    if (isOp(token, ')', ']', '}')) depth -= 1;
    if (depth === 0 && isOp(token, ',')) count += 1;
  }
  return undefined;
}

function outOfRange(at: RuntimeError): PythonFinding {
  const index = at.row.findIndex((token, place) => token.kind === 'name' && isOp(at.row[place + 1], '['));
  const name = at.row[index];
  if (name === undefined) return inLine(at, 'py-index-range', { name: '' });
  const length = lengthOf(name.text, at.tokens);
  if (length === undefined || length === 0) return findingAt('py-index-range', name, { name: name.text });
  return findingAt('py-index-last', name, { name: name.text, count: String(length), last: String(length - 1) });
}

function missingKey(at: RuntimeError, key: string): PythonFinding {
  const keys = at.tokens.flatMap((token, index) =>
    token.kind === 'string' && isOp(at.tokens[index + 1], ':') ? [token.text.slice(1, -1)] : [],
  );
  const right = sameButCase(key, keys) ?? nearest(key, keys);
  return inLine(at, right === undefined ? 'py-key-missing' : 'py-key-misspelt', { key, right: right ?? '' });
}

function notWhole(at: RuntimeError, text: string): PythonFinding {
  if (text.trim() === '') return inLine(at, 'py-int-empty');
  return inLine(at, /^\s*-?\d*\.\d+\s*$/.test(text) ? 'py-int-point' : 'py-int-text', { text });
}

function recursion(at: RuntimeError): PythonFinding {
  const [, name] =
    /in (\w+)\s*$/.exec(
      at.error.original
        .trim()
        .split('\n')
        .filter((line) => line.includes(' in '))
        .pop() ?? '',
    ) ?? [];
  return inLine(at, 'py-recursion', { name: name ?? '' });
}

const raised = (at: RuntimeError): PythonFinding => inLine(at, 'py-raised', { name: at.error.name });

/** By the name of the exception and its message, `Name: message`. */
export const valueRules: readonly RuntimeRule[] = [
  [/^IndexError: (?:list|string|str|tuple|index|bytes).*out of range/, outOfRange],
  [/^IndexError: pop from empty|^KeyError: pop/, (at) => inLine(at, 'py-pop-empty')],
  [/^IndexError: $/, (at) => inLine(at, 'py-empty-list')],
  [/^KeyError: ([\s\S]*)/, (at, [key = '']) => missingKey(at, key)],
  [/^ValueError: invalid syntax for integer with base \d+: '([\s\S]*)'/, (at, [text = '']) => notWhole(at, text)],
  [/^ValueError: invalid syntax for number/, (at) => inLine(at, 'py-float-text')],
  [/^ValueError: too many values to unpack/, (at) => inLine(at, 'py-unpack')],
  [/^ValueError: need more than \d+ values/, (at) => inLine(at, 'py-unpack')],
  [/^ValueError: (?:object not in sequence|substring not found)/, (at) => inLine(at, 'py-not-found')],
  [/^ValueError: math domain/, (at) => inLine(at, 'py-math-domain')],
  [/^ValueError: (?:zero step|slice step)/, (at) => inLine(at, 'py-step-nought')],
  [/^ValueError: arg is an empty sequence/, (at) => inLine(at, 'py-empty-list')],
  [/^ZeroDivisionError/, (at) => inLine(at, 'py-divide-nought')],
  [/^RuntimeError: maximum recursion/, recursion],
  [/^RecursionError/, recursion],
  [/^MemoryError/, (at) => inLine(at, 'py-memory')],
  [/^AssertionError/, (at) => inLine(at, 'py-assert')],
  [/^OSError/, (at) => inLine(at, 'py-file')],
  [/^/, raised],
];
