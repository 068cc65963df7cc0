/** This worker, under its right type: `self` is typed as a worker of any sort. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** Everything below this address is ours. */
export const scope = (): string => worker.registration.scope;
