import { percentile } from './statistics.ts';

/** A fixed piece of work, timed before each run: it says whether the machine was the same machine all the time. */
export interface Control {
  /** Waits, not for ever, for a moment as calm as the calmest so far, and notes how calm it was. */
  readonly beforeRun: () => Promise<void>;
  /** Of the runs since the last report. */
  readonly report: () => ControlReport;
}

export interface ControlReport {
  readonly times: readonly number[];
  /** How much slower the slowest was than the quickest, as a share: 0.1 is 10 %. */
  readonly moved: number;
}

/** What may be called the same machine. */
export const STEADY = 0.1;

const ROUNDS = 60_000_000;
const PAUSE_MS = 500;

/** A control that waits at most `patienceMs` before each run. */
export function createControl(patienceMs: number): Control {
  let times: number[] = [];
  let best = Number.POSITIVE_INFINITY;
  return {
    async beforeRun() {
      const deadline = performance.now() + patienceMs;
      let time = timeLoop();
      best = Math.min(best, time);
      while (time > best * (1 + STEADY) && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        time = timeLoop();
        best = Math.min(best, time);
      }
      times.push(time);
    },
    report() {
      const since = times;
      times = [];
      return { times: since, moved: since.length > 0 ? percentile(since, 1) / percentile(since, 0) - 1 : 0 };
    },
  };
}

function timeLoop(): number {
  const start = performance.now();
  let state = 1;
  for (let round = 0; round < ROUNDS; round += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  const time = performance.now() - start;
  // Never so; but a result that nobody reads may be computed by nobody.
  if (state === 0.5) throw new Error('The control loop went astray.');
  return time;
}
