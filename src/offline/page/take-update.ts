import { fromRoot } from '../../ui/root.ts';
import type { TakeAnswer, ToWorker } from '../protocol.ts';

/** The change takes about a second. Much later, somebody has begun to type, and a reload would be rude. */
const RELOAD_WITHIN_MS = 5000;

/**
 * For the picker: lets a waiting version take over and then reloads this page once. `busy`: another window is in a
 * lesson. `none`: there is nothing to take, or no way to.
 */
export async function takeUpdate(): Promise<TakeAnswer | 'none'> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const waiting = (await container?.getRegistration(fromRoot('')))?.waiting;
  if (!waiting) return 'none';
  const reload = () => location.reload();
  container.addEventListener('controllerchange', reload, { once: true });
  const answer = await askToTake(waiting);
  const wait = answer === 'busy' ? 0 : RELOAD_WITHIN_MS;
  setTimeout(() => container.removeEventListener('controllerchange', reload), wait);
  return answer;
}

function askToTake(worker: ServiceWorker): Promise<TakeAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === 'taken' ? 'taken' : 'busy');
    const take: ToWorker = { type: 'take' };
    worker.postMessage(take, [port2]);
  });
}
