import { findingAt, findingIn, type Values } from '../source/finding.ts';
import { matchBrackets } from '../source/match-brackets.ts';
import { isName, isOp, type Token } from '../source/token.ts';
import type { JavascriptCode, JavascriptFinding } from './javascript-finding.ts';
import { keywords } from './javascript-words.ts';
import { scanJavascript } from './scan-javascript.ts';

interface Loop {
  readonly keyword: Token;
  /** The words that decide whether it goes on. */
  readonly condition: readonly Token[];
  /** Everything that happens in a round. */
  readonly body: readonly Token[];
}

function loopsIn(tokens: readonly Token[]): readonly Loop[] {
  const { pairs } = matchBrackets(tokens);
  const upTo = (open: number): number => {
    const start = tokens[open];
    const partner = start && pairs.get(start);
    return partner ? tokens.indexOf(partner) : -1;
  };
  return tokens.flatMap((keyword, index): readonly Loop[] => {
    const close = isName(keyword, 'while', 'for') && isOp(tokens[index + 1], '(') ? upTo(index + 1) : -1;
    if (close < 0) return [];
    const head = tokens.slice(index + 2, close);
    const end = isOp(tokens[close + 1], '{')
      ? upTo(close + 1)
      : tokens.findIndex((token, at) => at > close && isOp(token, ';'));
    const inside = tokens.slice(close + 1, end < 0 ? undefined : end + 1);
    if (isName(keyword, 'while'))
      return [{ keyword, condition: head, body: [...doBody(tokens, index, pairs), ...inside] }];
    const [first, second] = head.flatMap((token, at) => (isOp(token, ';') ? [at] : []));
    if (first === undefined || second === undefined) return [];
    return [{ keyword, condition: head.slice(first + 1, second), body: [...head.slice(second + 1), ...inside] }];
  });
}

/** `do { … } while (…)`: the body stands in front. */
function doBody(tokens: readonly Token[], index: number, pairs: ReadonlyMap<Token, Token>): readonly Token[] {
  const close = tokens[index - 1];
  if (!isOp(close, '}')) return [];
  const open = [...pairs].find(([, partner]) => partner === close)?.[0];
  const start = open ? tokens.indexOf(open) : -1;
  return isName(tokens[start - 1], 'do') ? tokens.slice(start, index) : [];
}

const SET = ['=', '+=', '-=', '*=', '/=', '%=', '++', '--'];

const changesAt = (name: string, body: readonly Token[]): readonly number[] =>
  body.flatMap((token, index) =>
    isName(token, name) && (isOp(body[index + 1], ...SET) || isOp(body[index - 1], '++', '--')) ? [index] : [],
  );

function wrongWay({ condition, body }: Loop): Token | undefined {
  const [name, sign] = condition;
  if (name?.kind !== 'name') return undefined;
  const wrong = isOp(sign, '<', '<=') ? '-' : isOp(sign, '>', '>=') ? '+' : undefined;
  if (wrong === undefined) return undefined;
  const goesWrong = (index: number): boolean =>
    isOp(body[index + 1], wrong + wrong, `${wrong}=`) ||
    isOp(body[index - 1], wrong + wrong) ||
    (isOp(body[index + 1], '=') && isName(body[index + 2], name.text) && isOp(body[index + 3], wrong));
  const changes = changesAt(name.text, body);
  return changes.length > 0 && changes.every(goesWrong) ? name : undefined;
}

function certain(loop: Loop): JavascriptFinding | undefined {
  const { keyword, condition, body } = loop;
  const at = (code: JavascriptCode, values: Values = {}): JavascriptFinding =>
    findingAt(code, keyword, { loop: keyword.text, ...values });
  if (condition.some((token) => isOp(token, '='))) return at('js-loop-assigns');
  if (body.some((token) => isName(token, 'break', 'return', 'throw'))) return undefined;
  const names = condition.filter(
    (token, index) => token.kind === 'name' && !keywords.includes(token.text) && !isOp(condition[index - 1], '.'),
  );
  const [first] = names;
  if (first === undefined) return at('js-loop-forever');
  if (condition.some((token) => isOp(token, '('))) return undefined;
  const turned = wrongWay(loop);
  if (turned) return at('js-loop-wrong-way', { name: turned.text });
  const grows = names.find(({ text }) =>
    body.some(
      (token, index) => isName(token, text) && isOp(body[index + 1], '.') && isName(body[index + 2], 'push', 'unshift'),
    ),
  );
  if (grows) return at('js-loop-grows', { name: grows.text });
  const isStill = names.every(
    ({ text }) =>
      changesAt(text, body).length === 0 &&
      !body.some((token, index) => isName(token, text) && isOp(body[index + 1], '.', '[')),
  );
  return isStill ? at('js-loop-unchanged', { name: first.text }) : undefined;
}

/** Which loop of a script most likely never ends. */
export function findEndless(text: string): JavascriptFinding {
  const loops = loopsIn(scanJavascript(text));
  for (const loop of loops) {
    const found = certain(loop);
    if (found) return found;
  }
  const loop = loops.find(({ keyword }) => isName(keyword, 'while')) ?? loops[0];
  return loop
    ? findingAt('js-loop-long', loop.keyword, { loop: loop.keyword.text })
    : findingIn('js-timeout', undefined);
}

/** What ate the memory: most likely a loop. */
export function findGreedy(text: string): JavascriptFinding {
  const [loop] = loopsIn(scanJavascript(text));
  return loop ? findingAt('js-memory', loop.keyword) : findingIn('js-memory', undefined);
}
