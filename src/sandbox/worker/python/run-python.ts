import { textOfFile } from '../../../code/program.ts';
import type { ProbeResult, RunEnd } from '../../../code/run.ts';
import type { Job, Outcome, RunnerPort } from '../runner.ts';
import { type Interpreter, openInterpreter } from './interpreter.ts';
import { memoryFiles } from './memory-files.ts';
import { mendedCall } from './mended-call.ts';
import { type OutputBuffer, outputBuffer } from './output-buffer.ts';
import type { PassedValue } from './passed-value.ts';
import { LEARNER_FILE, readTraceback } from './python-error.ts';
import { libraryFiles, type PythonLibrary } from './python-library.ts';
import { type TurtleSink, turtleSink } from './turtle-sink.ts';

/**
 * The memory of a program, all in all. MicroPython in WebAssembly can't free memory while a program runs, so this is also what
 * it may use up: some seven million sums of floats.
 */
const MEMORY_BYTES = 128 * 1024 * 1024;
/** For saying that there is no more memory. */
const SPARE_BYTES = 8 * 1024 * 1024;

/** In the place of a probe's number. */
const PROGRAM = -1;

interface Running {
  readonly job: Job;
  readonly port: RunnerPort;
  readonly output: OutputBuffer;
  readonly turtle: TurtleSink;
  /** Told once, to our own part of Python, before the program runs. */
  key: string | undefined;
  /** The probe that is looked at now: -1 while the program itself runs. */
  at: number;
  readonly results: { ok: boolean; seen: string | undefined }[];
}

/**
 * Runs a Python program in an interpreter of its own, and looks at its probes. `wasm`: MicroPython as `mendWasm` left it.
 * `input(q)` shows the question and the answer as a terminal does: `q`, the answer, a line end.
 */
export function runPython(wasm: WebAssembly.Module, library: PythonLibrary, job: Job, port: RunnerPort): Outcome {
  const output = outputBuffer((text) => port.emit({ type: 'output', text, stream: 'out' }), port.elapsed);
  const turtle = turtleSink((commands) => {
    output.flush();
    port.emit({ type: 'draw', commands });
  }, port.elapsed);
  const results = job.probes.map(() => ({ ok: false, seen: undefined }));
  const running: Running = { job, port, output, turtle, key: undefined, at: PROGRAM, results };
  const python = open(wasm, library, running);
  const end = guarded(python, 'import _boot\n_boot.start()\n_boot.run()');
  turtle.flush();
  output.flush();
  // What a probe breaks is its own.
  if (running.at !== PROGRAM) return { end: { reason: 'done' }, probes: results };
  return { end, probes: end.reason === 'done' ? results : [] };
}

function open(wasm: WebAssembly.Module, library: PythonLibrary, running: Running): Interpreter {
  const { job, output, port } = running;
  const started = Date.now();
  let limit = MEMORY_BYTES;
  const python: Interpreter = openInterpreter(wasm, {
    files: memoryFiles(libraryFiles(library)),
    print: (bytes) => {
      if (running.at === PROGRAM) output.print(bytes);
    },
    call: (args) => {
      const mended = mendedCall(python.inside, args);
      return mended === undefined ? answer(running, args, started) : mended;
    },
    seed: job.seed,
    now: () => started + port.elapsed(),
    mayGrow: (bytes) => {
      if (bytes <= limit) return true;
      limit = MEMORY_BYTES + SPARE_BYTES;
      return false;
    },
  });
  return python;
}

/** What our Python modules ask for while the program runs. */
function answer(running: Running, args: readonly PassedValue[], started: number): string | null {
  const { job, output, port, turtle } = running;
  const [what, value] = args;
  const probe = job.probes[running.at];
  switch (what) {
    case 'source':
      return textOfFile(job.program, LEARNER_FILE);
    case 'seed':
      return String(job.seed);
    case 'ask':
      return ask(running, String(value));
    case 'sleep':
      turtle.flush();
      output.flush();
      port.sleep(Number(value));
      return null;
    case 'now':
      return String(started + port.elapsed());
    case 'elapsed':
      return String(port.elapsed());
    case 'key':
      if (running.key !== undefined) return null;
      running.key = String(Math.random());
      return running.key;
    case 'next':
      if (value !== running.key) return null;
      running.at += 1;
      return job.probes[running.at]?.type ?? '';
    case 'probe':
      return String((probe as unknown as Record<string, string>)[String(value)] ?? '');
    case 'seen':
      note(running, { seen: String(value) });
      return null;
    case 'ok':
      if (value === running.key) note(running, { ok: true });
      return null;
    default:
      if (running.at === PROGRAM) turtle.take(args);
      return null;
  }
}

function note({ at, results }: Running, seen: Partial<ProbeResult>): void {
  Object.assign(results[at] ?? {}, seen);
}

function ask({ output, port, at, turtle }: Running, question: string): string | null {
  if (at !== PROGRAM) return null;
  turtle.flush();
  output.flush();
  if (question !== '') port.emit({ type: 'output', text: question, stream: 'out' });
  const given = port.ask(question, 'input');
  if (given !== null) port.emit({ type: 'output', text: `${given}\n`, stream: 'out' });
  return given;
}

/** Runs source text; the stack of the browser itself may run out before Python's own limit. */
function guarded(python: Interpreter, source: string): RunEnd {
  try {
    const traceback = python.exec(source);
    const end = traceback === undefined ? ({ type: 'left' } as const) : readTraceback(traceback);
    if (end.type === 'left') return { reason: 'done' };
    return end.type === 'memory' ? { reason: 'memory' } : { reason: 'error', error: end.error };
  } catch (error) {
    if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return { reason: 'memory' };
    throw error;
  }
}
