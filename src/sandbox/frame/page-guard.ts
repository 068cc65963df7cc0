import type { GuardNames } from '../guard-names.ts';
import type { PageLimits } from '../page-messages.ts';
import { isRunawayPattern } from '../web/runaway-pattern.ts';
import { createGuard, guardMakers } from '../worker/guard.ts';
import { apply } from '../worker/natives.ts';
import { natives } from './page-natives.ts';

export interface PageGuard {
  /** Puts the counters into the page's scope, where it can't change them. */
  install(scope: Record<string, unknown>, names: GuardNames): void;
  /** From now on somebody waits for what the page does, or nobody does. */
  asked(isAsked: boolean): void;
}

/** The clock is looked at once in so many turns. */
const TURNS = 200;
/** Of each second, so much may be worked in the long run. */
const SHARE = 0.5;

/**
 * A page can't be ended from outside in browsers where it shares our thread, so it watches itself: at each turn of a
 * loop and each call of a function. Once it is over, each of them throws.
 */
export function createPageGuard(limits: PageLimits, over: (reason: 'timeout' | 'memory') => void): PageGuard {
  let [turns, debt, began, lastAt, isWorking, isOver] = [0, 0, 0, natives.now(), false, false];
  let isAsked = true;

  const stop = (reason: 'timeout' | 'memory'): never => {
    if (!isOver) over(reason);
    isOver = true;
    throw new RangeError(reason === 'memory' ? 'The page wants too much memory' : 'The page ran too long');
  };
  const memory = () => stop('memory');
  const guard = createGuard(memory, natives.now);

  const look = () => {
    turns = 0;
    const now = natives.now();
    if (!isWorking) {
      isWorking = true;
      debt = Math.max(debt - (now - lastAt) * SHARE, 0);
      began = now;
      natives.later(() => {
        isWorking = false;
        lastAt = natives.now();
        debt += lastAt - began;
      }, 0);
    }
    const worked = now - began;
    const most = isAsked || natives.isTouched() ? limits.askedMs : limits.ownMs;
    if (worked > most || debt + worked > limits.longRunMs) stop('timeout');
  };
  const turn = (bytes: number) => {
    if (isOver) throw new RangeError('The page was stopped');
    turns += 1;
    if (turns > TURNS || !isWorking) look();
    if (bytes > 0) guard.spend(bytes);
  };
  const load = () => {
    throw new TypeError('import() is not available here');
  };

  return {
    asked(now) {
      isAsked = now;
    },
    install(scope, names) {
      guardMakers(scope, guard.spend, memory);
      guardPatterns(scope);
      for (const [name, value] of [
        [names.turn, turn],
        [names.text, guard.text],
        [names.load, load],
      ] as const) {
        Object.defineProperty(scope, name, { value, writable: false, enumerable: false, configurable: false });
      }
    },
  };
}

/** Patterns in the text of a program are looked at before it runs; these are the ones that it makes. */
function guardPatterns(scope: Record<string, unknown>): void {
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
