import { findingAt, findingIn, type Values } from '../source/finding.ts';
import { isName, isOp, type Token } from '../source/token.ts';
import type { PythonCode, PythonFinding } from './python-finding.ts';
import { keywords } from './python-words.ts';
import { type Statement, statementsOf } from './scan-python.ts';

interface Loop {
  readonly head: Statement;
  readonly condition: readonly Token[];
  readonly body: readonly Token[];
}

function loopsIn(statements: readonly Statement[]): readonly Loop[] {
  return statements.flatMap((head, index): readonly Loop[] => {
    if (!isName(head.tokens[0], 'while', 'for')) return [];
    const margin = head.indent?.length ?? 0;
    const rest = statements.slice(index + 1);
    const end = rest.findIndex(({ indent }) => indent !== undefined && indent.length <= margin);
    const colon = head.tokens.findIndex((token) => isOp(token, ':'));
    const inside = rest.slice(0, end < 0 ? undefined : end).flatMap(({ tokens }): readonly Token[] => tokens);
    return [{ head, condition: head.tokens.slice(1, colon), body: [...head.tokens.slice(colon + 1), ...inside] }];
  });
}

const leaves = (body: readonly Token[]): boolean => body.some((token) => isName(token, 'break', 'return', 'raise'));

/** A name that is given something new in these lines, and the sign it is done with. */
function changeOf(name: string, body: readonly Token[]): string | undefined {
  const at = body.findIndex(
    (token, index) =>
      isName(token, name) &&
      (isOp(body[index + 1], '=', '+=', '-=', '*=', '/=', '//=', '%=', ',', '.', '[') ||
        isName(body[index - 1], 'for')),
  );
  return at < 0 ? undefined : body[at + 1]?.text;
}

/** `i < 10` while i only gets smaller, or the other way round. */
function wrongWay({ condition, body }: Loop): Token | undefined {
  const [name, sign, bound, more] = condition;
  if (name?.kind !== 'name' || bound === undefined || more !== undefined) return undefined;
  const wrong = isOp(sign, '<', '<=') ? '-' : isOp(sign, '>', '>=') ? '+' : undefined;
  if (wrong === undefined) return undefined;
  const changes = body.flatMap((token, index) =>
    isName(token, name.text) && isOp(body[index + 1], '=', '+=', '-=', '*=', '/=', '//=') ? [index] : [],
  );
  const goesWrong = (index: number): boolean =>
    isOp(body[index + 1], `${wrong}=`) ||
    (isOp(body[index + 1], '=') && isName(body[index + 2], name.text) && isOp(body[index + 3], wrong));
  return changes.length > 0 && changes.every(goesWrong) ? name : undefined;
}

function certain(loop: Loop): PythonFinding | undefined {
  const { head, condition, body } = loop;
  const [keyword] = head.tokens;
  const at = (code: PythonCode, values: Values = {}): PythonFinding =>
    findingAt(code, keyword, { ...values, loop: keyword.text });
  if (isName(keyword, 'for')) {
    const list = condition[condition.length - 1];
    const grows = body.some(
      (token, index) =>
        isName(token, list?.text ?? '') &&
        isOp(body[index + 1], '.') &&
        isName(body[index + 2], 'append', 'insert', 'extend'),
    );
    return list?.kind === 'name' && grows ? at('py-loop-grows', { name: list.text }) : undefined;
  }
  if (leaves(body)) return undefined;
  const names = condition.filter((token) => token.kind === 'name' && !keywords.includes(token.text));
  if (names.length === 0) return at('py-loop-forever');
  if (condition.some((token) => isOp(token, '('))) return undefined;
  const [first] = names;
  if (first && names.every(({ text }) => changeOf(text, body) === undefined))
    return at('py-loop-unchanged', { name: first.text });
  const turned = wrongWay(loop);
  return turned && at('py-loop-wrong-way', { name: turned.text });
}

/** Which loop of the program most likely never ends. */
export function findEndless(text: string): PythonFinding {
  const loops = loopsIn(statementsOf(text));
  for (const loop of loops) {
    const found = certain(loop);
    if (found) return found;
  }
  const loop = loops.find(({ head }) => isName(head.tokens[0], 'while')) ?? loops[0];
  if (loop) return findingAt('py-loop-long', loop.head.tokens[0], { loop: loop.head.tokens[0].text });
  return findingIn('py-timeout', undefined);
}

/** A function that calls itself, by its `def`; undefined if there is none. */
function selfCall(statements: readonly Statement[]): PythonFinding | undefined {
  for (const [index, { tokens, indent }] of statements.entries()) {
    const [def, name] = tokens;
    if (!isName(def, 'def') || name?.kind !== 'name') continue;
    const rest = statements.slice(index + 1);
    const end = rest.findIndex((later) => later.indent !== undefined && later.indent.length <= (indent?.length ?? 0));
    const body = rest.slice(0, end < 0 ? undefined : end).flatMap((later): readonly Token[] => later.tokens);
    const call = body.find((token, place) => isName(token, name.text) && isOp(body[place + 1], '('));
    if (call) return findingAt('py-recursion', call, { name: name.text });
  }
  return undefined;
}

/** What ate the memory: a function that calls itself, or a loop. */
export function findGreedy(text: string): PythonFinding {
  const statements = statementsOf(text);
  const loop = loopsIn(statements)[0]?.head.tokens[0];
  return selfCall(statements) ?? (loop ? findingAt('py-memory', loop) : findingIn('py-memory', undefined));
}
