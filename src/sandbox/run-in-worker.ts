import type { Program } from '../code/program.ts';
import type { RunEnd } from '../code/run.ts';
import { createBudget } from './budget.ts';
import type { GuardedProgram } from './guard-program.ts';
import { loadGuard } from './load-guard.ts';
import { createRecord } from './run-record.ts';
import type { Run, RunOptions } from './sandbox.ts';
import type { FromWorker } from './worker/messages.ts';
import type { PooledWorker, WorkerPool } from './worker-pool.ts';

/** On a machine of today; slower ones get more. */
const BUSY_MS = 5000;
const TICK_MS = 100;
/** A worker that has not loaded its runner by then won't. */
const READY_MS = 30_000;

/**
 * Runs a JavaScript or Python program. A question ends its worker; when it is answered the program runs again from its
 * beginning in another one that knows the answers, and what was shown is not shown twice.
 */
export function runInWorker(pool: WorkerPool, program: Program, options: RunOptions): Run {
  const guarded = program.lang === 'javascript' ? loadGuard() : undefined;
  const { answers: given, probes = [], after } = options;
  const record = createRecord(options.onEvent);
  const answers: (string | null)[] = [...(given ?? [])];
  let shown = { characters: 0, commands: 0 };
  let worker: PooledWorker | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  let isAsking = false;
  let ready: GuardedProgram | undefined;

  const rest = () => {
    clearInterval(clock);
    worker?.kill();
    worker = undefined;
    record.pause();
    // Now there is time, for the next run or for the answer.
    if (clock !== undefined) pool.warm();
    clock = undefined;
  };
  const end = (reason: RunEnd, seen: Extract<FromWorker, { type: 'end' }>['probes'] = []) => {
    rest();
    record.end(ready ? ready.placed(reason) : reason, seen);
  };

  const begin = async () => {
    let taken: PooledWorker;
    try {
      taken = await pool.take();
      if (record.hasEnded()) return taken.kill();
      worker = taken;
      ready ??= (await guarded)?.guardProgram(program);
      await after;
    } catch {
      return end({ reason: 'broken' });
    }
    if (record.hasEnded()) return;
    const slowToLoad = setTimeout(() => end({ reason: 'broken' }), READY_MS);
    taken.listen((message) => {
      if (message === 'malformed' || message === 'crashed') {
        clearTimeout(slowToLoad);
        // Once it runs, a worker of ours breaks down only when the browser gives it no more memory.
        end({ reason: clock === undefined || message === 'malformed' ? 'broken' : 'memory' });
      } else if (message.type === 'ready') {
        clearTimeout(slowToLoad);
        start(taken);
      } else hear(message);
    });
  };

  const start = (taken: PooledWorker) => {
    const budget = createBudget(BUSY_MS * pool.slowness(), given !== undefined);
    taken.say({
      type: 'run',
      job: { program: ready?.program ?? program, guards: ready?.guards, seed: options.seed, probes },
      ...{ answers, isCheck: given !== undefined, shown },
    });
    record.resume();
    // Nobody watches for its first line, and another check may follow.
    if (given !== undefined) pool.warm();
    heard = (message) => {
      if (message.type === 'pong') budget.rested();
      else if (message.type === 'sleep') budget.slept(performance.now(), message.ms);
      else budget.stirred();
    };
    clock = setInterval(() => {
      if (budget.tick(performance.now())) return end({ reason: 'timeout' });
      taken.say({ type: 'ping' });
      pool.warm();
    }, TICK_MS);
  };

  let heard: (message: FromWorker) => void = () => undefined;
  const hear = (message: FromWorker) => {
    heard(message);
    if (message.type === 'output' || message.type === 'draw' || message.type === 'skipped') record.add(message);
    else if (message.type === 'end') end(message.end, message.probes);
    else if (message.type === 'ask') {
      rest();
      shown = message.emitted;
      isAsking = true;
      record.add({ type: 'ask', question: message.question, kind: message.kind });
    }
  };

  void begin();
  return {
    ended: record.ended,
    stop: () => end({ reason: 'stopped' }),
    answer(text) {
      if (!isAsking || record.hasEnded()) return;
      isAsking = false;
      answers.push(text);
      void begin();
    },
  };
}
