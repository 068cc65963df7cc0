import { nowMs } from './natives.ts';

const { wait } = Atomics;
const cell = sharedCell();

/** Stops this worker for so many milliseconds; its messages go out before. */
export function block(ms: number): void {
  if (cell !== undefined) {
    wait(cell, 0, 0, ms);
    return;
  }
  const until = nowMs() + ms;
  while (nowMs() < until);
}

/** Waits until the worker is ended from outside. */
export function blockForEver(): never {
  for (;;) block(60_000);
}

/** Memory that can be waited on. Pages like ours get no SharedArrayBuffer, but WebAssembly still gives its like. */
function sharedCell(): Int32Array | undefined {
  try {
    const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const made = new Int32Array(buffer);
    wait(made, 0, 0, 0);
    return made;
  } catch {
    return undefined; // Then `block` turns in a circle instead.
  }
}
