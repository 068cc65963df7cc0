import { parentPort } from 'node:worker_threads';

/** Does the same arithmetic each time it is told to, and answers how long it took, in ms. */
const ROUNDS = 60_000_000;

parentPort?.on('message', () => {
  const start = performance.now();
  const state = work();
  const time = performance.now() - start;
  // Whole numbers only, so never so; but a result that nobody reads may be computed by nobody.
  parentPort?.postMessage(state === 0.5 ? 0 : time);
});

function work(): number {
  let state = 1;
  for (let round = 0; round < ROUNDS; round += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return state;
}
