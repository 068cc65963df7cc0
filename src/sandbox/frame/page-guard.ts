import type { GuardNames } from '../guard-names.ts';
import type { PageLimits } from '../page-messages.ts';
import { createGuard, guardMakers, type Lengths } from '../worker/guard.ts';
import { guardDrawings } from './guard-drawings.ts';
import { guardLongSteps } from './guard-long-steps.ts';
import { guardPatterns } from './guard-patterns.ts';
import { guardTimers } from './guard-timers.ts';
import { natives } from './page-natives.ts';
import { isPageTooBig, watchPageSize } from './page-size.ts';

export interface PageGuard {
  /** Puts the counters into the page's scope, where it can't change them. */
  install(scope: Record<string, unknown>, names: GuardNames): void;
  /** From now on it is looked at how much is put into the page. Opening a document ends that. */
  watch(): void;
  /** One turn of a loop, or something of ours that the page has made us do. */
  turn(): void;
  /** The page would get more than it can be shown with; doesn't return. */
  tooBig(): never;
}

/** The clock is looked at once in so many turns; at each where they took longer than that, and at the first ones. */
const TURNS = 16;
const SLOW_TURNS_MS = 2;
/** How often it is looked at how much there is in the page while a script runs. */
const SIZE_MS = 10;
/** The engine does at most some 50 ms of work with things of this length. */
const LENGTHS: Lengths = { items: 100_000, characters: 1_000_000, slots: 4_000_000 };
/** So many things may be begun in one task for later: a browser does what is due at once in one go. */
const MOST_TIMERS = 2000;
/** Of each second, so much may be worked in the long run. */
const SHARE = 0.5;

/**
 * A page can't be ended from outside in browsers where it shares our thread, so it watches itself: at each turn of a
 * loop and each call of a function. Once it is over, each of them throws.
 */
export function createPageGuard(limits: PageLimits, over: (reason: 'timeout' | 'memory') => void): PageGuard {
  let [debt, began, lastAt, isWorking, isOver] = [0, 0, natives.now(), false, false];
  /** Turns until the next look at the clock. */
  let [turnsLeft, turnsNow, lookedAt, sizedAt, timers] = [0, 1, 0, 0, 0];

  /** One for all: thousands of things may still come. */
  const stopped = new RangeError('The page was stopped');

  const end = (reason: 'timeout' | 'memory') => {
    if (isOver) return;
    isOver = true;
    over(reason);
    // What stands here isn't laid out any more, even if it takes a while until this page is taken away.
    natives.empty();
  };
  const stop = (reason: 'timeout' | 'memory'): never => {
    end(reason);
    throw new RangeError(reason === 'memory' ? 'The page wants too much memory' : 'The page ran too long');
  };
  const memory = () => stop('memory');
  const guard = createGuard(memory, natives.now, LENGTHS);

  const look = () => {
    const now = natives.now();
    if (!isWorking) {
      isWorking = true;
      debt = Math.max(debt - (now - lastAt) * SHARE, 0);
      [began, lookedAt, sizedAt, turnsNow] = [now, now, now, 1];
      natives.next(() => {
        [isWorking, timers] = [false, 0];
        lastAt = natives.now();
        // What took longer wasn't this page, or it would have been stopped.
        debt += Math.min(lastAt - began, limits.taskMs);
      });
    }
    turnsNow = now - lookedAt > SLOW_TURNS_MS ? 1 : Math.min(turnsNow * 2, TURNS);
    [turnsLeft, lookedAt] = [turnsNow, now];
    const worked = now - began;
    if (worked > limits.taskMs || debt + worked > limits.longRunMs) stop('timeout');
    if (now - sizedAt > SIZE_MS) {
      if (isPageTooBig()) memory();
      sizedAt = natives.now();
    }
  };
  const turn = (bytes: number) => {
    if (isOver) throw stopped;
    turnsLeft -= 1;
    if (turnsLeft <= 0 || !isWorking) look();
    if (bytes > 0) guard.spend(bytes);
  };
  const count = () => turn(0);
  const text = <T>(value: T): T => {
    if (typeof value === 'bigint') throw new TypeError('BigInt is not available here');
    return guard.text(value);
  };
  const load = () => {
    throw new TypeError('import() is not available here');
  };

  return {
    turn: count,
    tooBig: memory,
    watch: () => watchPageSize(() => isPageTooBig() && end('memory')),
    install(scope, names) {
      guardMakers(scope, guard.spend, memory, LENGTHS);
      guardPatterns(scope, { taskMs: limits.taskMs, turn: count, tooLong: () => stop('timeout') });
      guardLongSteps(count);
      guardDrawings(count);
      guardTimers(scope, () => {
        count();
        timers += 1;
        if (timers > MOST_TIMERS) stop('timeout');
      });
      for (const [name, value] of [
        [names.turn, turn],
        [names.text, text],
        [names.load, load],
      ] as const) {
        Object.defineProperty(scope, name, { value, writable: false, enumerable: false, configurable: false });
      }
    },
  };
}
