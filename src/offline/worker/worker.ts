/** This worker, under its right type: `self` is typed as a worker of any sort. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** Everything below this address is ours. */
export const scope = (): string => worker.registration.scope;

/** Is this the version that serves the pages? */
export const isInCharge = (): boolean => worker.registration.active === worker.serviceWorker;

/** Does a newer version wait to take over from this one, or has it done so? Then what is still missing here is moot. */
export function isReplaced(): boolean {
  return worker.serviceWorker.state === 'redundant' || (isInCharge() && worker.registration.waiting !== null);
}
