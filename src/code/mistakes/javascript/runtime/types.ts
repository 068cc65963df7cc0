import { findingAt, findingIn, type Values } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptCode, JavascriptFinding } from '../javascript-finding.ts';
import { methods, otherNames, properties } from '../javascript-words.ts';
import { findElement } from './elements.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

const at = (
  { error }: RuntimeError,
  code: JavascriptCode,
  token: Token | undefined,
  values: Values = {},
): JavascriptFinding => (token ? findingAt(code, token, values) : findingIn(code, error.line, values));

const lineRule =
  (code: JavascriptCode): RuntimeRule[1] =>
  (place, [name = '']) =>
    at(place, code, undefined, { name });

const ALL_METHODS = Object.values(methods).flat();

function missingMethod(place: RuntimeError, object: string, name: string): JavascriptFinding {
  const { row, definitions } = place;
  const token =
    row.find((word, index) => isName(word, name) && isOp(row[index - 1], '.', '?.')) ??
    row.find((word) => isName(word, name));
  const is = (code: JavascriptCode, values: Values = {}): JavascriptFinding =>
    at(place, code, token, { name, object, ...values });
  if (name === 'length') return is('js-length-called');
  const known = methods[object] ?? ALL_METHODS;
  if (ALL_METHODS.includes(name) && methods[object] === undefined) return missingForKind(is, name);
  const own = definitions.map((definition) => definition.name);
  const other = otherNames[name];
  const right =
    sameButCase(name, known) ??
    (other !== undefined && known.includes(other) ? other : undefined) ??
    nearest(name, [...known, ...own]);
  if (right === undefined) return is('js-method-unknown');
  return is(right.toLowerCase() === name.toLowerCase() ? 'js-method-case' : 'js-method-misspelt', { right });
}

const missingForKind = (
  is: (code: JavascriptCode, values?: Values) => JavascriptFinding,
  name: string,
): JavascriptFinding => {
  const owner = ['string', 'array', 'number', 'element'].find((kind) => methods[kind]?.includes(name));
  return owner === undefined ? is('js-method-unknown') : is('js-method-of-other', { owner });
};

function notFunction(place: RuntimeError, called: string): JavascriptFinding {
  const [, object = '', name = called] =
    /(?:^|[^\w$])?([\w$\u0080-\uffff]*|.*[\])"'])\.([\w$\u0080-\uffff]+)$/.exec(called) ?? [];
  if (name !== called) return missingMethod(place, object, name);
  const { row, definitions } = place;
  const number = row.find((token, index) => token.kind === 'number' && isOp(row[index + 1], '('));
  if (number) return at(place, 'js-called-number', number, { number: number.text });
  const token = row.find((word) => isName(word, called));
  const own = definitions.find((definition) => definition.name === called);
  if (own && own.by !== 'function') return at(place, 'js-not-function', token, { name: called });
  return at(place, /\)$|\.\.\./.test(called) ? 'js-called-twice' : 'js-not-function', token, { name: called });
}

/** The word in front of `.property`, if it is a name. */
function ownerOf({ row, error }: RuntimeError, property: string): Token | undefined {
  const places = row.flatMap((token, index) => (isName(token, property) && isOp(row[index - 1], '.') ? [index] : []));
  const place = places.find((index) => row[index]?.column === error.column) ?? places[0];
  return place === undefined ? row[row.findIndex((token) => isOp(token, '[')) - 1] : row[place - 2];
}

function nothingRead(place: RuntimeError, nothing: string, property: string): JavascriptFinding {
  const owner = ownerOf(place, property);
  const object = owner?.kind === 'name' ? owner.text : '';
  const element = nothing === 'null' ? findElement(place, object) : undefined;
  if (element) return element;
  const isProperty = isOp(place.row[place.row.indexOf(owner ?? NO_TOKEN) - 1], '.');
  const right = isProperty ? (sameButCase(object, properties) ?? nearest(object, properties)) : undefined;
  if (right !== undefined && !properties.includes(object))
    return at(place, 'js-property-misspelt', owner, { name: object, right });
  if (isOp(owner, ']')) return at(place, 'js-index-range', owner, { property });
  if (object === '') return at(place, 'js-nothing-read', undefined, { property });
  return at(place, 'js-nothing-in-name', owner, { property, object });
}

const NO_TOKEN: Token = {
  kind: 'strange',
  text: '',
  line: 0,
  column: 0,
  endLine: 0,
  endColumn: 0,
  closed: true,
  touches: false,
};

const notIterable = (place: RuntimeError, text: string): JavascriptFinding => {
  const { row } = place;
  const [said = ''] = /[\w$\u0080-\uffff]+$/.exec(text) ?? [];
  // What is nothing is told by its value; its name stands behind `of`.
  const isValue = said === 'undefined' || said === 'null';
  const token = isValue ? row[row.findIndex((word) => isName(word, 'of')) + 1] : row.find((word) => word.text === said);
  return at(place, 'js-not-iterable', token, { name: token?.text ?? said });
};

const recursion = (place: RuntimeError): JavascriptFinding => {
  const functions = place.definitions.filter(
    ({ by, token }) => by === 'function' && token.line <= (place.error.line ?? Number.POSITIVE_INFINITY),
  );
  const name = functions[functions.length - 1]?.name ?? '';
  return at(
    place,
    'js-recursion',
    place.row.find((token) => isName(token, name)),
    { name },
  );
};

export const typeRules: readonly RuntimeRule[] = [
  // Chromium says it in one way up to 91, in another from 92.
  [
    /^Cannot (?:read|set) propert(?:y|ies) of (undefined|null) \((?:reading|setting) '(.*)'\)/,
    (place, [nothing = '', property = '']) => nothingRead(place, nothing, property),
  ],
  [
    /^Cannot (?:read|set) property '(.*)' of (undefined|null)/,
    (place, [property = '', nothing = '']) => nothingRead(place, nothing, property),
  ],
  [
    /^Class constructor (\w+) cannot be invoked without 'new'/,
    (place, [name = '']) =>
      at(
        place,
        'js-new-missing',
        place.row.find((token) => isName(token, name)),
        { name },
      ),
  ],
  [
    /^(.+) is not a constructor/,
    (place, [name = '']) =>
      at(
        place,
        'js-not-class',
        place.row.find((token) => token.text === name),
        { name },
      ),
  ],
  [/^(.+?) is not iterable/, (place, [text = '']) => notIterable(place, text)],
  [/^(.+) is not a function/, (place, [called = '']) => notFunction(place, called)],
  [/^Cannot destructure/, lineRule('js-destructure')],
  [/^Maximum call stack/, recursion],
  [/^Invalid array length/, lineRule('js-array-length')],
  [/^Invalid count value/, lineRule('js-repeat-count')],
  [/^toFixed\(\)|^toString\(\) radix|^precision/, lineRule('js-digits')],
  [/JSON/, lineRule('js-json')],
  [/'([^']*)' is not a valid selector/, (place, [name = '']) => at(place, 'js-selector-invalid', undefined, { name })],
  [
    /^Failed to execute '(appendChild|append|insertBefore|removeChild)'/,
    (place, [name = '']) =>
      at(
        place,
        'js-append-what',
        place.row.find((token) => isName(token, name)),
        { name },
      ),
  ],
];
