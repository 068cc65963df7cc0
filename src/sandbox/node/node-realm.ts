import { createContext, runInContext, Script } from 'node:vm';
import type { Failure, Realm } from '../worker/realm.ts';

const FILE = 'main.js';

/** A global scope of its own in this thread, with the language and nothing of Node. */
export function nodeRealm(): Realm {
  const context = createContext({});
  const global = runInContext('globalThis', context) as Record<string, unknown>;
  let tell: (failure: Failure) => void = () => undefined;
  const guarded = (task: () => void) => () => {
    try {
      task();
    } catch (error) {
      tell(failureOf(error));
    }
  };
  const later = (task: () => void, ms: number) => {
    setTimeout(guarded(task), ms);
  };
  process.on('unhandledRejection', (error) => tell(failureOf(error)));
  return {
    global,
    load(source, loaded) {
      later(() => {
        new Script(source, { filename: FILE }).runInContext(context);
        later(loaded, 0);
      }, 0);
    },
    evaluate: (source) => runInContext(source, context),
    later,
    onFailure(listener) {
      tell = listener;
    },
    isOwnFile: (address) => address === FILE,
  };
}

/** Node tells the place of a syntax error in the first lines of its stack: file and line, the line, a mark below it. */
function failureOf(error: unknown): Failure {
  const stack = (error as { readonly stack?: unknown } | undefined)?.stack;
  const place = typeof stack === 'string' ? /^main\.js:(\d+)\n.*\n( *)\^/.exec(stack) : null;
  return {
    error,
    message: undefined,
    line: place ? Number(place[1]) : undefined,
    column: place ? (place[2] ?? '').length + 1 : undefined,
  };
}
