import { fromRoot } from '../../ui/root.ts';
import type { TakeAnswer, ToWorker } from '../protocol.ts';

/** Once somebody does something here, a reload would be rude; the next page is the new version anyway. */
const TOUCHES = ['pointerdown', 'keydown'] as const;

/** When to ask: at once, and again later, since the lesson just left counts as open until the browser has put it away. */
const ASK_AFTER_MS = [0, 1000, 3000, 8000];

/**
 * For the picker: lets a waiting version take over and then has this page reloaded once, as soon as the old worker has
 * finished what it was doing. `busy`: another window is in a lesson. `none`: there is nothing to take, or no way to.
 */
export async function takeUpdate(reload: () => void): Promise<TakeAnswer | 'none'> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const waiting = (await container?.getRegistration(fromRoot('')))?.waiting;
  if (!waiting) return 'none';
  let isTouched = false;
  const stay = () => {
    isTouched = true;
    container.removeEventListener('controllerchange', reload);
  };
  container.addEventListener('controllerchange', reload, { once: true });
  for (const touch of TOUCHES) addEventListener(touch, stay, { capture: true, once: true });
  for (const ms of ASK_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (isTouched) break;
    if ((await askToTake(waiting)) === 'taken') return 'taken';
  }
  stay();
  return 'busy';
}

function askToTake(worker: ServiceWorker): Promise<TakeAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === 'taken' ? 'taken' : 'busy');
    const take: ToWorker = { type: 'take' };
    worker.postMessage(take, [port2]);
  });
}
