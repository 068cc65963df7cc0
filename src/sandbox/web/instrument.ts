import { type AnyNode, type Options, parse } from 'acorn';
import type { GuardNames } from '../guard-names.ts';
import { type Changed, type Insertion, insertAll } from './insertions.ts';
import { isRunawayPattern } from './runaway-pattern.ts';

/** A pattern that can take for ever, where it stands. */
export interface RunawayPattern {
  readonly pattern: string;
  readonly line: number;
  readonly column: number;
}

export interface Instrumented extends Changed {
  readonly runaways: readonly RunawayPattern[];
}

/** What each thing costs at least, in bytes. */
const OBJECT = 56;
const FIELD = 8;
const TURN = 0;

const OPTIONS: Options = { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: true, locations: true };

/**
 * A program that counts its own turns and what it makes, on the same lines as before. Undefined if it isn't JavaScript:
 * the browser then says why better than we can. `isHandler`: the body of a function, as in `onclick`.
 */
export function instrument(source: string, names: GuardNames, isHandler = false): Instrumented | undefined {
  let program: AnyNode;
  try {
    program = parse(source, { ...OPTIONS, allowReturnOutsideFunction: isHandler });
  } catch {
    return undefined;
  }
  const found: Found = { insertions: [], runaways: [], names };
  visit(program, { bytes: 0 }, found);
  return { ...insertAll(source, found.insertions), runaways: found.runaways };
}

interface Found {
  readonly insertions: Insertion[];
  readonly runaways: RunawayPattern[];
  readonly names: GuardNames;
}

/** What one turn of the innermost loop or one call of the innermost function makes. */
interface Scope {
  bytes: number;
}

function visit(node: AnyNode, scope: Scope, found: Found): void {
  scope.bytes += bytesOf(node);
  if (isLoop(node)) visitLoop(node, scope, found);
  else if (isFunction(node)) visitFunction(node, found);
  else if (isSum(node) || isFilledIn(node)) guardText(node, found, () => visitChildren(node, scope, found));
  else if (isBigInt(node)) guardText(node, found);
  else visitOther(node, scope, found);
}

/** A text with something in it that is worked out. */
const isFilledIn = (node: AnyNode): boolean => node.type === 'TemplateLiteral' && node.expressions.length > 0;

const isBigInt = (node: AnyNode): boolean => node.type === 'Literal' && typeof node.bigint === 'string';

function guardText(node: AnyNode, found: Found, visitInside: () => void = () => undefined): void {
  found.insertions.push({ at: node.start, text: `${found.names.text}(` });
  visitInside();
  found.insertions.push({ at: node.end, text: ')' });
}

function visitOther(node: AnyNode, scope: Scope, found: Found): void {
  // `{ 1n: … }` is a name.
  const name = 'key' in node && 'computed' in node && !node.computed && isBigInt(node.key) ? node.key : undefined;
  if (node.type === 'ImportExpression') {
    found.insertions.push({ at: node.start, text: `${found.names.load}(()=>` }, { at: node.end, text: ')' });
  } else if (node.type === 'Literal' && 'regex' in node && node.regex && isRunawayPattern(node.regex.pattern)) {
    const { line = 1, column = 0 } = node.loc?.start ?? {};
    found.runaways.push({ pattern: node.regex.pattern, line, column: column + 1 });
  }
  if (node.type === 'TaggedTemplateExpression') {
    // Its text isn't made by the language but by a function, which is handed the pieces.
    visit(node.tag, scope, found);
    visitChildren(node.quasi, scope, found);
  } else visitChildren(node, scope, found, name);
}

function visitChildren(node: AnyNode, scope: Scope, found: Found, but?: AnyNode): void {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child) && child !== but) visit(child, scope, found);
    }
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

type Loop = Extract<
  AnyNode,
  { type: 'WhileStatement' | 'DoWhileStatement' | 'ForStatement' | 'ForInStatement' | 'ForOfStatement' }
>;
type AnyFunction = Extract<AnyNode, { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }>;

const isLoop = (node: AnyNode): node is Loop => /^(?:DoWhile|While|For|ForIn|ForOf)Statement$/.test(node.type);
const isFunction = (node: AnyNode): node is AnyFunction =>
  /^(?:Arrow)?Function(?:Expression|Declaration)$/.test(node.type);

function visitLoop(node: Loop, outer: Scope, found: Found): void {
  const scope: Scope = { bytes: TURN };
  const { body } = node;
  const place = found.insertions.length;
  visitChildren(node, scope, found, body);
  const head = found.insertions.splice(place);
  const inner: Found = { ...found, insertions: [] };
  visit(body, scope, inner);
  const call = `${found.names.turn}(${scope.bytes});`;
  if (body.type === 'BlockStatement')
    found.insertions.push(...head, { at: body.start + 1, text: call }, ...inner.insertions);
  else {
    found.insertions.push(...head, { at: body.start, text: `{${call}` }, ...inner.insertions, {
      at: body.end,
      text: '}',
    });
  }
  outer.bytes += TURN;
}

function visitFunction(node: AnyFunction, found: Found): void {
  const scope: Scope = { bytes: TURN };
  const { body } = node;
  const inner: Found = { ...found, insertions: [] };
  visitChildren(node, scope, inner);
  const call = `${found.names.turn}(${scope.bytes})`;
  if (body.type === 'BlockStatement') {
    const directives = body.body.filter((each) => 'directive' in each && each.directive !== undefined);
    const at = directives[directives.length - 1]?.end ?? body.start + 1;
    found.insertions.push({ at, text: `;${call};` }, ...inner.insertions);
  } else {
    found.insertions.push({ at: body.start, text: `(${call},` }, ...inner.insertions, { at: body.end, text: ')' });
  }
}

type Sum = Extract<AnyNode, { type: 'BinaryExpression' | 'AssignmentExpression' }>;

/** Texts grow by `+` and by being filled in; a sum that has a number in it and a known name is counted too, for a name may be a text. */
const isSum = (node: AnyNode): node is Sum =>
  (node.type === 'BinaryExpression' && node.operator === '+') ||
  (node.type === 'AssignmentExpression' && node.operator === '+=');

function bytesOf(node: AnyNode): number {
  if (node.type === 'ArrayExpression') return OBJECT + node.elements.length * FIELD;
  if (node.type === 'ObjectExpression') return OBJECT + node.properties.length * FIELD;
  if (node.type === 'NewExpression' || isFunction(node)) return OBJECT;
  if (node.type === 'TemplateLiteral') return node.expressions.length * OBJECT;
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.computed) return FIELD;
  return 0;
}
