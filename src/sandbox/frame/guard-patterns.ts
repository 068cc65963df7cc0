import { isRunawayPattern } from '../web/runaway-pattern.ts';
import { apply, asText, define, indexIn } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

/** In longer texts, something repeated is looked for from every place anew: some 20 ms, growing with the square. */
const LONG_TEXT = 5000;
const LONG_TEXT_MS = 80;

/** The longest text, in characters, in which something repeated may be looked for where a task has so many milliseconds. */
const longText = (taskMs: number): number => LONG_TEXT * Math.sqrt(taskMs / LONG_TEXT_MS);

interface Watch {
  readonly taskMs: number;
  /** Called at each search. */
  readonly turn: () => void;
  /** Called instead of a search that would hardly end; it must not return. */
  readonly tooLong: () => never;
}

/** Patterns in the text of a program are looked at before it runs; these are the ones that it makes. */
export function guardPatterns(scope: Record<string, unknown>, watch: Watch): void {
  const old = scope.RegExp as RegExpConstructor;
  const check = ([pattern]: readonly unknown[]) => {
    if (isRunawayPattern(pattern instanceof old ? pattern.source : String(pattern))) {
      throw new SyntaxError(`Invalid regular expression: /${String(pattern)}/: it can take for ever`);
    }
  };
  const guarded = new Proxy(old, {
    apply: (target, self, given: unknown[]) => {
      check(given);
      return apply(target, self, given);
    },
    construct: (target, given: unknown[], made) => {
      check(given);
      return Reflect.construct(target, given, made);
    },
  });
  scope.RegExp = guarded;
  Object.defineProperty(old.prototype, 'constructor', { value: guarded });
  Object.defineProperty(old.prototype, 'compile', { value: undefined });
  guardSearches(old.prototype, watch);
  for (const name of ['match', 'matchAll', 'search'] as const) {
    const method = String.prototype[name] as (this: unknown, pattern: unknown) => unknown;
    Object.defineProperty(String.prototype, name, {
      value: function guardedMethod(this: unknown, pattern: unknown) {
        if (typeof pattern === 'string') check([pattern]);
        return apply(method, this, [pattern]);
      },
    });
  }
}

/** All that texts do with patterns goes through `exec`. */
function guardSearches(patterns: RegExp, { taskMs, turn, tooLong }: Watch): void {
  const longest = longText(taskMs);
  const { exec } = patterns;
  const sourceOf = getterOf(patterns, 'source');
  const repeats = (pattern: unknown) => {
    const source = sourceOf(pattern) as string;
    return indexIn(source, '*') >= 0 || indexIn(source, '+') >= 0 || indexIn(source, '{') >= 0;
  };
  define(patterns, 'exec', function guardedExec(this: RegExp, given: unknown) {
    turn();
    const text = asText(given);
    if (text.length > longest && repeats(this)) tooLong();
    return apply(exec, this, [text]);
  });
  Object.defineProperty(patterns, 'exec', { enumerable: false });
}
