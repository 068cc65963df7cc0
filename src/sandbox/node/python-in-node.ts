import { Worker } from 'node:worker_threads';
import type { Program } from '../../code/program.ts';
import type { Probe, RunResult } from '../../code/run.ts';
import type { TurtleCommand } from '../../code/turtle/command.ts';
import type { Outcome } from '../worker/runner.ts';
import type { FromThread, ThreadJob } from './python-thread.ts';

export interface PythonInNodeOptions {
  readonly seed: number;
  /** What `input` is given; then it raises EOFError. */
  readonly answers: readonly string[];
  readonly probes: readonly Probe[];
  /** Milliseconds that it may run. */
  readonly ms: number;
}

const OUTPUT_CHARACTERS = 1_000_000;
const THREAD = new URL('./python-thread.ts', import.meta.url);

/** A thread that waits for its next program: starting one takes longer than most programs run. */
let idle: Worker | undefined;

/** Runs a Python program as the browser does, in a thread of its own that is ended if it takes too long. */
export function runPythonInNode(
  program: Program,
  { seed, answers, probes, ms }: PythonInNodeOptions,
): Promise<RunResult> {
  const thread = idle ?? new Worker(THREAD);
  idle = undefined;
  // A waiting thread keeps nobody from leaving.
  thread.ref();
  let output = '';
  const drawing: TurtleCommand[] = [];

  return new Promise((resolve) => {
    const end = ({ end, probes }: Outcome, took: number): void => {
      clearTimeout(timer);
      // Without a name this would also take away Node's own listeners.
      for (const name of ['message', 'error']) thread.removeAllListeners(name);
      resolve({ end, probes, output, drawing, page: undefined, ms: took });
    };
    const giveUp = (reason: 'timeout' | 'broken'): void => {
      end({ end: { reason }, probes: [] }, ms);
      void thread.terminate();
    };
    const timer = setTimeout(() => giveUp('timeout'), ms);
    thread.on('error', () => giveUp('broken'));
    thread.on('message', (said: FromThread) => {
      if (said.type === 'end') {
        end(said.outcome, said.ms);
        thread.unref();
        idle = thread;
      } else if (said.event.type === 'output') output = (output + said.event.text).slice(0, OUTPUT_CHARACTERS);
      else for (const command of said.event.commands) drawing.push(command);
    });
    thread.postMessage({ job: { program, seed, probes }, answers } satisfies ThreadJob);
  });
}
