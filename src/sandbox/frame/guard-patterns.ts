import { isRunawayPattern } from '../web/runaway-pattern.ts';
import { apply, asText, define, indexIn } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

/** In longer texts, something repeated is looked for from every place anew: the time grows with the square. */
const LONG_TEXT = 5000;

/**
 * Patterns in the text of a program are looked at before it runs; these are the ones that it makes. `turn` is called at
 * each search, `tooLong` instead of one that would hardly end; it must not return.
 */
export function guardPatterns(scope: Record<string, unknown>, turn: () => void, tooLong: () => never): void {
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
  guardSearches(old.prototype, turn, tooLong);
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
function guardSearches(patterns: RegExp, turn: () => void, tooLong: () => never): void {
  const { exec } = patterns;
  const sourceOf = getterOf(patterns, 'source');
  const repeats = (pattern: unknown) => {
    const source = sourceOf(pattern) as string;
    return indexIn(source, '*') >= 0 || indexIn(source, '+') >= 0 || indexIn(source, '{') >= 0;
  };
  define(patterns, 'exec', function guardedExec(this: RegExp, given: unknown) {
    turn();
    const text = asText(given);
    if (text.length > LONG_TEXT && repeats(this)) tooLong();
    return apply(exec, this, [text]);
  });
  Object.defineProperty(patterns, 'exec', { enumerable: false });
}
