import type { FromWorker, ToWorker } from './messages.ts';
import { nowMs } from './natives.ts';
import { openPort } from './open-port.ts';
import type { Runner } from './runner.ts';

/** How many turns the loop of the speed test makes: some 2 ms on a machine of today. */
const LOOP = 2_000_000;
const TRIES = 4;

/**
 * Waits for the one program that this worker runs: call it once, in the worker's entry. The first message to the
 * worker brings the port on which everything else is said.
 */
export function serveRuns(runner: Runner): void {
  addEventListener('message', ({ ports: [port] }) => port !== undefined && serveOn(port, runner), { once: true });
}

function serveOn(port: MessagePort, runner: Runner): void {
  // Bound now: no program can put itself between, or see the port.
  const post: (message: FromWorker) => void = port.postMessage.bind(port);
  let isRunning = false;
  port.onmessage = (event) => {
    // While a program runs, the event isn't even looked at: its getters may be the program's.
    if (isRunning) return post({ type: 'pong' });
    const message = event.data as ToWorker;
    if (message.type === 'prepare') void prepare(runner, message, post);
    else if (message.type === 'run') {
      isRunning = true;
      start(runner, message, post);
    }
  };
}

async function prepare(
  runner: Runner,
  { wasm, measure }: Extract<ToWorker, { type: 'prepare' }>,
  post: (message: FromWorker) => void,
): Promise<void> {
  try {
    await runner.prepare(wasm);
    post({ type: 'ready', loopMs: measure ? timeLoop() : undefined });
  } catch {
    post({ type: 'end', end: { reason: 'broken' }, probes: [] });
  }
}

/** The best of several: the first warms up, and others may be disturbed. */
function timeLoop(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const begin = nowMs();
    let sum = attempt;
    for (let at = 0; at < LOOP; at += 1) sum = (sum + at * 7) | 0;
    // Said to be used, or the loop may be left out.
    best = Math.min(best, nowMs() - begin + (sum === 0.5 ? 1 : 0));
  }
  return best;
}

function start(runner: Runner, message: Extract<ToWorker, { type: 'run' }>, post: (said: FromWorker) => void): void {
  const port = openPort(message, post);
  try {
    const outcome = runner.run(message.job, port);
    if (outcome instanceof Promise) outcome.then(port.end, () => port.end({ end: { reason: 'broken' }, probes: [] }));
    else port.end(outcome);
  } catch {
    port.end({ end: { reason: 'broken' }, probes: [] });
  }
}
