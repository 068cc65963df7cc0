import type { CodeError } from '../../code/run.ts';
import { formatValue, inheritedText } from './format-value.ts';
import { brandOf, indexIn, matchWith, sliceText } from './natives.ts';
import type { Failure, Realm } from './realm.ts';

const FILE = 'main.js';
const PLACE = /\(?([^\s()]+):(\d+):(\d+)\)?$/;
/** What Chromium puts before the message of a syntax error. */
const LOADING = "Failed to execute 'importScripts' on 'WorkerGlobalScope': ";
/** Longer messages were made to be long. */
const LENGTH = 2000;

/** What a program threw, as its language tells it. */
export function toCodeError({ error, message, line, column }: Failure, realm: Realm): CodeError {
  const isError = typeof error === 'object' && error !== null && brandOf(error) === '[object Error]';
  const stack = isError ? ownStack(inheritedText(error, 'stack') || stackOf(error), realm) : undefined;
  const said = isError ? inheritedText(error, 'message') : error === undefined ? (message ?? '') : formatValue(error);
  const name = (isError && inheritedText(error, 'name')) || 'Error';
  const text = sliceText(indexIn(said, LOADING) === 0 ? sliceText(said, LOADING.length) : said, 0, LENGTH);
  return {
    ...{ name, message: text, file: FILE },
    line: line ?? stack?.line,
    column: column ?? stack?.column,
    original: `${name}: ${text}${stack?.lines ?? ''}`,
  };
}

/** In older engines a stack is a getter. */
function stackOf(error: object): string {
  try {
    const { stack } = error as { readonly stack?: unknown };
    return typeof stack === 'string' ? stack : '';
  } catch {
    return '';
  }
}

interface Stack {
  /** The lines of the stack that are the program's own, each after a line end. */
  readonly lines: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function ownStack(stack: string, realm: Realm): Stack {
  let [lines, rest] = ['', sliceText(stack, 0, 10_000)];
  let line: number | undefined;
  let column: number | undefined;
  while (rest !== '') {
    const end = indexIn(rest, '\n');
    const next = end < 0 ? rest : sliceText(rest, 0, end);
    rest = end < 0 ? '' : sliceText(rest, end + 1);
    const found = matchWith(PLACE, next);
    if (found === null || !realm.isOwnFile(found[1] ?? '')) continue;
    line ??= Number(found[2]);
    column ??= Number(found[3]);
    lines += `\n${sliceText(next, 0, found.index)}(${FILE}:${found[2]}:${found[3]})`;
  }
  return { lines, line, column };
}

/** Did it want more than there is: too deep a recursion, too long a text? */
export function isOutOfMemory({ error }: Failure): boolean {
  if (typeof error !== 'object' || error === null || brandOf(error) !== '[object Error]') return false;
  if (inheritedText(error, 'name') !== 'RangeError') return false;
  return matchWith(MEMORY, inheritedText(error, 'message')) !== null;
}

const MEMORY = /call stack|string length|allocation failed|out of memory|maximum size exceeded/i;
