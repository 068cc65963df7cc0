import { fromRoot } from '../../ui/root.ts';
import { fromWorker, type ToWorker } from '../protocol.ts';
import { nextStatus, unknownStatus } from './next-status.ts';
import type { OfflineStatus } from './offline-status.ts';
import { whenIdle } from './when-idle.ts';

/** A fill that was cut off (the browser ends workers after some minutes) goes on within this time. */
const NUDGE_MS = 60_000;

export interface OfflineOptions {
  readonly onStatus: (status: OfflineStatus) => void;
}

/**
 * Starts storing the site for use without network, once the page is loaded and idle. Call it once a page. Keeps
 * `<html data-offline>` true and tells every change; never throws.
 */
export function startOffline({ onStatus }: OfflineOptions): void {
  let status = unknownStatus;
  const show = (next: OfflineStatus) => {
    status = next;
    document.documentElement.dataset.offline = next.state;
    onStatus(next);
  };
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) {
    show({ ...status, reason: window.isSecureContext ? 'unsupported' : 'insecure' });
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const message = fromWorker(data);
    if (message) show(nextStatus(status, message));
  });
  const change = (part: Partial<OfflineStatus>) => show({ ...status, ...part });
  const begin = () => register(change).catch(() => change({ reason: 'failed' }));
  whenIdle(begin);
  // Also the first registration is worth another try as soon as there is a network.
  window.addEventListener('online', begin);
  window.setInterval(() => status.state === 'partial' && sayHello(), NUDGE_MS);
}

async function register(change: (part: Partial<OfflineStatus>) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(fromRoot('sw.js'));
  const look = () => change({ updateWaiting: registration.waiting !== null && registration.active !== null });
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !registration.active) change({ reason: 'failed' });
      else look();
    });
  follow(registration.installing);
  registration.onupdatefound = () => follow(registration.installing);
  navigator.serviceWorker.oncontrollerchange = () => void sayHello();
  // First hello, then the news: whoever takes an update at once must not have the old worker woken up after that.
  // Chromium would then let it go on until it has been idle for half a minute.
  if (registration.active) greet(registration.active);
  look();
  if (!registration.active) await sayHello();
}

/** `ready` waits for a worker that is active; after a failed installation it waits for ever. */
async function sayHello(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (active) greet(active);
}

function greet(worker: ServiceWorker): void {
  const hello: ToWorker = { type: 'hello' };
  worker.postMessage(hello);
}
