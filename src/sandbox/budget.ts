/** How long a program may run; all in milliseconds, all times from one clock. */
export interface Budget {
  /** The time passed; has it run too long? */
  tick(now: number): boolean;
  /** It isn't busy. */
  rested(): void;
  /** It waits on purpose from now on, so long. */
  slept(now: number, ms: number): void;
  /** It printed, drew or asked. */
  stirred(): void;
}

/** A tab in the background, or a machine that was closed, counts no more than this at once. */
const STEP_MS = 300;
/** So long nobody waits for a program that shows nothing. */
const QUIET_MS = 60_000;
const LIFE_MS = 600_000;
/** Shorter sleeps are no rest. */
const REST_MS = 5;

/** `busyMs`: how long it may run without a rest. `isCheck`: its whole life is as short. */
export function createBudget(busyMs: number, isCheck: boolean): Budget {
  let [last, busy, quiet, life, sleepsUntil] = [Number.NaN, 0, 0, 0, 0];
  const longest = isCheck ? busyMs * 3 : LIFE_MS;
  return {
    tick(now) {
      const step = Number.isNaN(last) ? 0 : Math.min(now - last, STEP_MS);
      last = now;
      life += step;
      if (now >= sleepsUntil) {
        busy += step;
        quiet += step;
      }
      return busy > busyMs || quiet > Math.max(QUIET_MS, busyMs) || life > longest;
    },
    rested() {
      busy = 0;
    },
    slept(now, ms) {
      sleepsUntil = Math.max(sleepsUntil, now + ms);
      if (ms >= REST_MS) busy = 0;
    },
    stirred() {
      quiet = 0;
    },
  };
}
