import { pause } from './editor-keys.ts';
import type { Ground } from './sandbox-ground.ts';

/** Everything else goes on so soon; the best of several counts, for a busy test machine needs time of its own. */
export const HEARD_MS = 100;
export const TRIES = 5;

/** The longest time that the page's own thread is held up from now on, as `window.longestWait`. */
export const watchWaits = ({ tab }: Ground): Promise<unknown> =>
  tab.evaluate(`
    window.longestWait = 0;
    let lastAt = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      window.longestWait = Math.max(window.longestWait, now - lastAt);
      lastAt = now;
      port2.postMessage('');
    };
    port2.postMessage('');`);

/** A task of a page ends after 80 ms; a busy test machine needs some of its own. */
export const HARDLY_MS = 300;

/** Types so many keys, and gives the milliseconds that the slowest of them waited for the page. */
export async function longestWait({ tab }: Ground, keys: number): Promise<number> {
  await tab.focus('#typing');
  await tab.evaluate(`
    window.longestWait = 0;
    document.querySelector('#typing').addEventListener('keydown', ({ timeStamp }) => {
      window.longestWait = Math.max(window.longestWait, performance.now() - timeStamp);
    });`);
  for (let key = 0; key < keys; key += 1) {
    await tab.keyboard.type('k');
    await pause(40);
  }
  return Number(await tab.evaluate('window.longestWait'));
}
