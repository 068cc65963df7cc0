import { fork } from 'node:child_process';
import type { Program } from '../../code/program.ts';
import type { Probe, RunResult } from '../../code/run.ts';
import { createRecord } from '../run-record.ts';
import type { FromWorker } from '../worker/messages.ts';
import type { ProcessJob } from './javascript-process.ts';

export interface NodeRun {
  readonly seed: number;
  readonly answers?: readonly string[];
  readonly probes?: readonly Probe[];
  /** How long it may run, in milliseconds. */
  readonly ms: number;
}

const ENTRY = new URL('./javascript-process.ts', import.meta.url);
/** Megabytes. */
const MEMORY = 256;

/**
 * Runs a JavaScript program of an author to its end. In a process, not a thread: one that runs out of memory takes all
 * that shares it along. Never rejects.
 */
export function runJavaScriptInNode(
  program: Program,
  { seed, answers = [], probes = [], ms }: NodeRun,
): Promise<RunResult> {
  const record = createRecord(() => undefined);
  const child = fork(ENTRY, {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  record.resume();
  const timer = setTimeout(() => record.end({ reason: 'timeout' }), ms);
  child.on('message', (message: FromWorker) => {
    if (message.type === 'output' || message.type === 'draw' || message.type === 'skipped') record.add(message);
    else if (message.type === 'end') record.end(message.end, message.probes);
  });
  child.on('error', () => record.end({ reason: 'broken' }));
  child.on('exit', (_code, signal) => record.end({ reason: signal === 'SIGABRT' ? 'memory' : 'broken' }));
  child.send({ job: { program, seed, probes }, answers } satisfies ProcessJob);
  return record.ended.finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}
