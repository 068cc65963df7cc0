import type { Program } from '../../code/program.ts';
import type { Probe, ProbeResult, QuestionKind, RunEnd } from '../../code/run.ts';
import type { TurtleCommand } from '../../code/turtle/command.ts';
import type { GuardNames } from '../guard-names.ts';

/** One run, as the runner of a language gets it. */
export interface Job {
  readonly program: Program;
  /** Numbers by chance come from this seed, so that a run that is begun again after a question goes the same way. */
  readonly seed: number;
  /** To be looked at when the program has ended by itself; what they print is not to be emitted. */
  readonly probes: readonly Probe[];
  /** JavaScript only: the names under which the program calls our counters; undefined: it doesn't. */
  readonly guards?: GuardNames | undefined;
}

export interface Outcome {
  /** `done`, `error` or `memory`; who stopped it or how long it ran is known outside. */
  readonly end: RunEnd;
  /** One for each probe if `end` is `done`, else empty. */
  readonly probes: readonly ProbeResult[];
}

/** What a runner emits: pieces as small as it likes, they are gathered before they leave the worker. */
export type Emitted =
  | { readonly type: 'output'; readonly text: string; readonly stream: 'out' | 'error' }
  | { readonly type: 'draw'; readonly commands: readonly TurtleCommand[] };

/** The way from a running program to the learner. Its functions need no `this` and never throw. */
export interface RunnerPort {
  readonly emit: (event: Emitted) => void;
  /**
   * The learner's answer, at once if it is known; null: they gave none, or a check has no more answers (`prompt` gives
   * null, `input` raises EOFError). If nobody has answered yet this call never returns: the worker is ended, and the
   * program runs again from its beginning in another one that knows the answer. What was shown is not shown twice.
   * `confirm` answers '1' or null, `alert` anything.
   */
  readonly ask: (question: string, kind: QuestionKind) => string | null;
  /**
   * Waits without using the processor and without using up the time that the program may run; what was emitted is seen
   * before. Returns at once while a program is run again, and in checks.
   */
  readonly sleep: (ms: number) => void;
  /** Milliseconds since the run began; sleeps that were left out are counted. For `time.time` and `ticks_ms`. */
  readonly elapsed: () => number;
  /** True while nobody watches (checks, a run begun again): timers need not wait, call `sleep` for them. */
  readonly isHurrying: () => boolean;
  /**
   * Ends the run with this outcome. For a language that shares our realm: its programs could tamper with the promise
   * that `run` gives back, so that one never resolves.
   */
  readonly end: (outcome: Outcome) => void;
}

/** One language. A worker runs one program only, and is ended after it. */
export interface Runner {
  /** Loads all that a run needs, once, before there is a program. `wasm`: the bytes of the engine, for Python. */
  prepare(wasm: ArrayBuffer | undefined): Promise<void> | void;
  /** Rejects or throws only if the runner itself breaks down. */
  run(job: Job, port: RunnerPort): Promise<Outcome> | Outcome;
}
