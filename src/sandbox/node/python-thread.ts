import { parentPort } from 'node:worker_threads';
import { pythonLibrary, pythonWasm } from '../build/python-sources.ts';
import { runPython } from '../worker/python/run-python.ts';
import type { Emitted, Job, Outcome } from '../worker/runner.ts';

/** What the thread is told, for each run, and what it says. */
export interface ThreadJob {
  readonly job: Job;
  readonly answers: readonly string[];
}
export type FromThread =
  | { readonly type: 'event'; readonly event: Emitted }
  | { readonly type: 'end'; readonly outcome: Outcome; readonly ms: number };

const wasm = new WebAssembly.Module(pythonWasm());
const library = pythonLibrary();

parentPort?.on('message', ({ job, answers }: ThreadJob) => {
  const say = (said: FromThread): void => parentPort?.postMessage(said);
  const begin = performance.now();
  let [asked, slept] = [0, 0];
  const outcome = runPython(wasm, library, job, {
    emit: (event) => say({ type: 'event', event }),
    ask: () => {
      asked += 1;
      return answers[asked - 1] ?? null;
    },
    sleep: (ms) => {
      slept += Math.max(0, ms);
    },
    elapsed: () => performance.now() - begin + slept,
    isHurrying: () => true,
    end: () => {},
  });
  say({ type: 'end', outcome, ms: performance.now() - begin });
});
