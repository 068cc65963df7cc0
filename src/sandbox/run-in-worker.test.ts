import { expect, it } from 'vitest';
import type { Program } from '../code/program.ts';
import { runInWorker } from './run-in-worker.ts';
import type { FromWorker } from './worker/messages.ts';
import type { WorkerPool } from './worker-pool.ts';

const python: Program = { lang: 'python', files: [{ name: 'main.py', text: 'print(1)' }] };
const javascript: Program = { lang: 'javascript', files: [{ name: 'main.js', text: 'for (;;) 1;' }] };
const done: FromWorker = { type: 'end', end: { reason: 'done' }, probes: [] };

/** Time enough for all that doesn't wait for anything. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A worker that is ready at once and says what it is told to say, and a pool of it that tells all that happens. */
function watchedPool() {
  const seen: string[] = [];
  let speak = (_: FromWorker): void => undefined;
  const pool: WorkerPool = {
    async take() {
      seen.push('take');
      return {
        say: (message) => message.type !== 'ping' && seen.push(message.type),
        kill: () => seen.push('kill'),
        listen(listener) {
          speak = listener;
          listener({ type: 'ready', loopMs: undefined });
        },
      };
    },
    warm: () => seen.push('warm'),
    slowness: () => 1,
  };
  return { pool, seen, says: (message: FromWorker) => speak(message) };
}

/** The saving of a program, ended by hand. */
function saving() {
  let finish = (): void => undefined;
  const after = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { after, finish: () => finish() };
}

const options = { seed: 1, onEvent: () => undefined };

it.each([
  python,
  javascript,
])('has its worker while it is being saved, and begins only then: $lang', async (program) => {
  const { pool, seen, says } = watchedPool();
  const { after, finish } = saving();
  const run = runInWorker(pool, program, { ...options, after });
  await settle();
  expect(seen).toEqual(['take']);
  finish();
  await settle();
  expect(seen).toEqual(['take', 'run']);
  says(done);
  expect((await run.ended).end).toEqual({ reason: 'done' });
});

it('never begins once it was stopped, and gives its worker back', async () => {
  const { pool, seen } = watchedPool();
  const { after, finish } = saving();
  const run = runInWorker(pool, python, { ...options, after });
  await settle();
  run.stop();
  expect((await run.ended).end).toEqual({ reason: 'stopped' });
  finish();
  await settle();
  expect(seen).toEqual(['take', 'kill']);
});

it('is broken, not begun, when what it waits for fails', async () => {
  const { pool, seen } = watchedPool();
  const run = runInWorker(pool, python, { ...options, after: Promise.reject(new Error('no disk')) });
  expect((await run.ended).end).toEqual({ reason: 'broken' });
  expect(seen).toEqual(['take', 'kill']);
});

it.each<FromWorker>([
  done,
  { type: 'ask', question: '?', kind: 'input', emitted: { characters: 0, commands: 0 } },
])('has the next worker made when it has ended or asks, not while it begins: $type', async (message) => {
  const { pool, seen, says } = watchedPool();
  const run = runInWorker(pool, python, options);
  await settle();
  expect(seen).toEqual(['take', 'run']);
  says(message);
  expect(seen).toEqual(['take', 'run', 'kill', 'warm']);
  run.stop();
});

it('has the next worker made in good time when it goes on and on', async () => {
  const { pool, seen } = watchedPool();
  const run = runInWorker(pool, python, options);
  await expect.poll(() => seen).toContain('warm');
  expect(seen).not.toContain('kill');
  run.stop();
});

it('has the next worker made at once when nobody looks on', async () => {
  const { pool, seen } = watchedPool();
  const run = runInWorker(pool, python, { ...options, answers: [] });
  await settle();
  expect(seen).toEqual(['take', 'run', 'warm']);
  run.stop();
});
