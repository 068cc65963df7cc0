import { apply } from '../worker/natives.ts';

type Method = (this: unknown, ...given: unknown[]) => unknown;

const STARTING = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'];

/** `began` is called whenever the page asks for something to be done later. */
export function guardTimers(scope: Record<string, unknown>, began: () => void): void {
  for (const name of STARTING) {
    const old = scope[name] as Method;
    Object.defineProperty(scope, name, {
      value: function later(...given: unknown[]) {
        began();
        return apply(old, scope, given);
      },
    });
  }
}
