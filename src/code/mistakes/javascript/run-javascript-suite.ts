import vm from 'node:vm';
import type { CodeError, RunEnd } from '../../run.ts';

const STANDARD = {
  console: { log: () => undefined },
  alert: () => undefined,
  prompt: () => '5',
  document: { querySelector: () => null, getElementById: () => null, body: { style: {} }, createElement: () => ({}) },
};

/** Runs a script in the V8 of Node and gives its end, the error as the sandbox would tell it. */
export function runJavascript(source: string): RunEnd {
  try {
    vm.runInNewContext(source, { ...STANDARD }, { filename: 'main.js', timeout: 1000 });
    return { reason: 'done' };
  } catch (error) {
    return { reason: 'error', error: readError(error) };
  }
}

function readError(thrown: unknown): CodeError {
  const { name, message, stack = '' } = thrown as Error;
  const place = /main\.js:(\d+)(?::(\d+))?/.exec(stack);
  const caret = /^main\.js:\d+\n.*\n( *)\^/.exec(stack)?.[1]?.length;
  const line = place ? Number(place[1]) : undefined;
  const column = caret === undefined ? undefined : caret + 1;
  return { name, message, file: 'main.js', line, column, original: `${name}: ${message}` };
}
