import type { Realm } from './realm.ts';
import type { RunnerPort } from './runner.ts';

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly every: number | undefined;
  readonly call: () => void;
}

export interface Timers {
  /** What the program finds as `setTimeout` and so on. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Called when the last one has run or is cleared. */
  isIdle(): boolean;
}

/** Browsers wait so long at least before the next turn of an interval. */
const SHORTEST_MS = 4;

/**
 * Timers that are counted, and that need not wait while nobody watches: then they run one after the other in the order
 * of their times. `settle` is called after each.
 */
export function createTimers(realm: Realm, port: RunnerPort, settle: () => void): Timers {
  let timers: readonly Timer[] = [];
  let [lastId, turn] = [0, 0];

  const set =
    (every: boolean) =>
    (what: unknown, ms: unknown, ...given: unknown[]) => {
      lastId += 1;
      const wait = Math.max(Number(ms) || 0, every ? SHORTEST_MS : 0);
      if (typeof what !== 'function') throw new TypeError('setTimeout and setInterval need a function');
      const call = () => what(...given);
      add({ id: lastId, due: port.elapsed() + wait, every: every ? wait : undefined, call });
      return lastId;
    };

  const add = (timer: Timer) => {
    const at = timers.findIndex(({ due }) => due > timer.due);
    timers = at < 0 ? [...timers, timer] : [...timers.slice(0, at), timer, ...timers.slice(at)];
    schedule();
  };

  const clear = (id: unknown) => {
    timers = timers.filter((timer) => timer.id !== Number(id));
    schedule();
    settle();
  };

  const schedule = () => {
    turn += 1;
    const [next, mine] = [timers[0], turn];
    if (next === undefined) return;
    const wait = port.isHurrying() ? 0 : Math.max(next.due - port.elapsed(), 0);
    realm.later(() => mine === turn && run(next), wait);
  };

  const run = (timer: Timer) => {
    if (port.isHurrying()) port.sleep(timer.due - port.elapsed());
    timers = timers.filter(({ id }) => id !== timer.id);
    if (timer.every === undefined) schedule();
    else add({ ...timer, due: Math.max(timer.due + timer.every, port.elapsed()) });
    realm.later(settle, 0);
    timer.call();
  };

  const globals = { setTimeout: set(false), setInterval: set(true), clearTimeout: clear, clearInterval: clear };
  return { globals, isIdle: () => timers.length === 0 };
}
