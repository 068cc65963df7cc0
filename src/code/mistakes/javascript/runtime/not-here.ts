import { type Finding, findingAt, findingIn } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptCode, JavascriptFinding } from '../javascript-finding.ts';
import { takenNames, takenOfWindow } from '../taken-names.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

/** What a script calls the scope of its page. */
const WINDOW = ['window', 'self', 'globalThis'];

const at = (
  { error, row }: RuntimeError,
  code: JavascriptCode,
  name: string,
  is: (token: Token) => boolean = (token) => isName(token, name),
): Finding<JavascriptCode> => {
  const token = row.find(is);
  return token ? findingAt(code, token, { name }) : findingIn(code, error.line, { name });
};

/** That a name is not there on purpose; undefined for any other, and for one that the script makes itself. */
export function findTaken(place: RuntimeError, name: string): JavascriptFinding | undefined {
  const code = takenNames[name];
  const isOwn = place.definitions.some((definition) => definition.name === name);
  return code === undefined || isOwn ? undefined : at(place, code, name);
}

const ofWindow = (place: RuntimeError, name: string): JavascriptFinding | undefined => {
  const code = takenNames[name] ?? (takenOfWindow.includes(name) ? 'js-not-here' : undefined);
  return code && at(place, code, name);
};

/** `window.indexedDB.open`: nothing stands before the last dot. */
function readOfWindow(place: RuntimeError, property: string): JavascriptFinding | undefined {
  const { row } = place;
  const taken = row.find(
    ({ text }, index) =>
      takenNames[text] !== undefined &&
      isOp(row[index - 1], '.') &&
      isName(row[index - 2], ...WINDOW) &&
      isOp(row[index + 1], '.') &&
      isName(row[index + 2], property),
  );
  return taken && findTaken(place, taken.text);
}

/** What is there and may not be touched. */
function locked(told: RuntimeError, name: string): JavascriptFinding {
  // Chromium 156 tells the line of another place: it is the first where the name stands, unless it is the one told.
  const isThere = told.row.some((token) => isName(token, name));
  const place = isThere ? told : { ...told, row: told.tokens };
  if (name !== 'cookie') return at(place, takenNames[name] ?? 'js-not-here', name);
  return { ...at(place, 'js-keeping', name), values: { name: 'document.cookie' } };
}

const bigNumber = (place: RuntimeError): JavascriptFinding =>
  at(place, 'js-big-number', 'BigInt', ({ kind, text }) => kind === 'number' && text.endsWith('n'));

/** What the sandbox takes away or keeps shut. */
export const notHereRules: readonly RuntimeRule[] = [
  [/^(.+) is not defined$/, (place, [name = '']) => findTaken(place, name)],
  [
    /^(?:window|self|globalThis)\.(\w+) is not a (?:function|constructor)$/,
    (place, [name = '']) => ofWindow(place, name),
  ],
  [
    /^Cannot read propert(?:ies of undefined \(reading|y) '(\w+)'/,
    (place, [property = '']) => readOfWindow(place, property),
  ],
  [/^BigInt is not available here$/, bigNumber],
  [/^import\(\) is not available here$/, ({ error }) => findingIn('js-import', error.line)],
  [
    /^Failed to (?:read|set) the '(\w+)' property (?:from|on) '\w+': /,
    (place, [name = '']) => (place.error.name === 'SecurityError' ? locked(place, name) : undefined),
  ],
];
