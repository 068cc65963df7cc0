import type { ProbeResult, QuestionKind, RunEnd } from '../../code/run.ts';
import type { TurtleCommand } from '../../code/turtle/command.ts';
import type { Shown } from './gather.ts';
import type { Job } from './runner.ts';

/** What a worker says on the port of its run. */
export type FromWorker =
  /** The runner is loaded. `loopMs`: how long a fixed loop took, if that was asked. */
  | { readonly type: 'ready'; readonly loopMs: number | undefined }
  | { readonly type: 'output'; readonly text: string; readonly stream: 'out' | 'error' }
  /** So many lines came too fast to be read, and were left out. */
  | { readonly type: 'skipped'; readonly lines: number }
  | { readonly type: 'draw'; readonly commands: readonly TurtleCommand[] }
  /** The answer isn't known: this worker will say nothing more. `emitted`: all that was emitted since the beginning. */
  | { readonly type: 'ask'; readonly question: string; readonly kind: QuestionKind; readonly emitted: Shown }
  | { readonly type: 'sleep'; readonly ms: number }
  /** To a `ping`: it isn't busy. */
  | { readonly type: 'pong' }
  | { readonly type: 'end'; readonly end: RunEnd; readonly probes: readonly ProbeResult[] };

/** What a worker is told, in this order; then anything is a ping. */
export type ToWorker =
  | { readonly type: 'prepare'; readonly wasm: ArrayBuffer | undefined; readonly measure: boolean }
  | {
      readonly type: 'run';
      readonly job: Job;
      /** By the question. */
      readonly answers: readonly (string | null)[];
      /** A check: nobody is there to be asked, nothing is waited for. */
      readonly isCheck: boolean;
      readonly shown: Shown;
    }
  | { readonly type: 'ping' };
