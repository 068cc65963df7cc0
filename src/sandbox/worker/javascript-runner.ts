import { textOfFile } from '../../code/program.ts';
import type { ProbeResult } from '../../code/run.ts';
import { seededRandom } from '../../core/random.ts';
import type { GuardNames } from '../guard-names.ts';
import { blockForEver } from './block.ts';
import { isOutOfMemory, toCodeError } from './code-error.ts';
import { createConsole } from './console.ts';
import { formatPrinted } from './format-value.ts';
import { createGuard, guardMakers, WORKER_LENGTHS } from './guard.ts';
import { append, define } from './natives.ts';
import { lookAt } from './probe-javascript.ts';
import type { Realm } from './realm.ts';
import type { Job, Runner, RunnerPort } from './runner.ts';
import { createTimers } from './timers.ts';

/** Nobody waits longer for an interval that is never cleared. */
const LIFE_MS = 60_000;

/** JavaScript in a realm of its own. Done is when the program, its promises and its timers are. */
export const createJavaScriptRunner = (realm: Realm): Runner => ({
  prepare: () => undefined,
  run(job, port) {
    begin(job, port, realm);
    // See RunnerPort.end: a promise given back could be tampered with.
    return new Promise(() => undefined);
  },
});

function begin(job: Job, port: RunnerPort, realm: Realm): void {
  let [isLoaded, hasEnded] = [false, false];
  const settle = () => {
    if (hasEnded || !isLoaded) return;
    if (!timers.isIdle() && port.elapsed() < LIFE_MS) return;
    hasEnded = true;
    if (!timers.isIdle()) port.end({ end: { reason: 'timeout' }, probes: [] });
    else port.end({ end: { reason: 'done' }, probes: probe(job, realm, (quiet) => (isQuiet = quiet)) });
  };
  let isQuiet = false;
  const emit: RunnerPort['emit'] = (event) => (isQuiet ? undefined : port.emit(event));
  const timers = createTimers(realm, port, settle);
  furnish(realm.global, {
    ...timers.globals,
    ...dialogues(port),
    console: createConsole(emit),
  });
  if (job.guards !== undefined) guardProgram(realm, job.guards, port);
  define(realm.global.Math as object, 'random', seededRandom(job.seed));
  realm.onFailure((failure) => {
    if (hasEnded) return;
    hasEnded = true;
    const end = isOutOfMemory(failure)
      ? ({ reason: 'memory' } as const)
      : ({ reason: 'error', error: toCodeError(failure, realm) } as const);
    port.end({ end, probes: [] });
  });
  realm.load(textOfFile(job.program, 'main.js'), () => {
    isLoaded = true;
    // What promises still have to do comes first.
    realm.later(settle, 0);
  });
}

function furnish(global: object, things: Readonly<Record<string, unknown>>): void {
  for (const [name, thing] of Object.entries(things)) define(global, name, thing);
}

/** Makes the program's counters, and ends it when it has made too much. */
function guardProgram({ global }: Realm, { turn, text, load }: GuardNames, port: RunnerPort): void {
  const over = (): never => {
    port.end({ end: { reason: 'memory' }, probes: [] });
    return blockForEver();
  };
  const guard = createGuard(over, port.elapsed, WORKER_LENGTHS);
  guardMakers(global, guard.spend, over, WORKER_LENGTHS);
  furnish(global, { [turn]: guard.spend, [text]: guard.text, [load]: refuseToLoad });
}

const refuseToLoad = (): never => {
  throw new TypeError('import() is not available here');
};

const dialogues = (port: RunnerPort) => ({
  prompt: (question: unknown = '') => port.ask(formatPrinted(question), 'prompt'),
  confirm: (question: unknown = '') => port.ask(formatPrinted(question), 'confirm') !== null,
  alert: (said: unknown = '') => {
    port.ask(formatPrinted(said), 'alert');
  },
});

/** Probes call the program's functions; what these print then is no part of its output. */
function probe(job: Job, realm: Realm, hush: (isQuiet: boolean) => void): readonly ProbeResult[] {
  const results: ProbeResult[] = [];
  hush(true);
  for (let at = 0; at < job.probes.length; at += 1) {
    append(results, lookAt(job.probes[at] as Job['probes'][number], realm));
  }
  hush(false);
  return results;
}
