import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { percentile } from './statistics.ts';

/** A fixed piece of work, timed before each run: it says whether the machine was the same machine all the time. */
export interface Control {
  /** Waits, not for ever, for a moment as calm as the calmest so far, and notes how calm it was. */
  readonly beforeRun: () => Promise<void>;
  /** Of the runs since the last report. */
  readonly report: () => ControlReport;
  readonly close: () => Promise<void>;
}

export interface ControlReport {
  readonly times: readonly number[];
  /** How much slower the slowest was than the quickest, as a share: 0.1 is 10 %. */
  readonly moved: number;
}

/** What may be called the same machine. */
export const STEADY = 0.1;

/** A browser takes two cores and more, so one that is busy with something else must be noticed. */
const THREADS = Math.min(4, availableParallelism());
const PAUSE_MS = 500;

/** A control that waits at most `patienceMs` before each run. */
export async function createControl(patienceMs: number): Promise<Control> {
  const loops = Array.from({ length: THREADS }, () => new Worker(new URL('./control-loop.ts', import.meta.url)));
  const time = async () => Math.max(...(await Promise.all(loops.map(timeLoop))));
  let times: number[] = [];
  // The first ones run before the loop is compiled well.
  await time();
  let best = await time();
  return {
    async beforeRun() {
      const deadline = performance.now() + patienceMs;
      let now = await time();
      best = Math.min(best, now);
      while (now > best * (1 + STEADY) && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        now = await time();
        best = Math.min(best, now);
      }
      times.push(now);
    },
    report() {
      const since = times;
      times = [];
      return { times: since, moved: since.length > 0 ? percentile(since, 1) / percentile(since, 0) - 1 : 0 };
    },
    close: async () => void (await Promise.all(loops.map((loop) => loop.terminate()))),
  };
}

const timeLoop = (loop: Worker): Promise<number> =>
  new Promise((resolve, reject) => {
    loop.once('error', reject);
    loop.once('message', (ms: number) => {
      loop.off('error', reject);
      resolve(ms);
    });
    loop.postMessage('go');
  });
