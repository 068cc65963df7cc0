import { lessonOf } from '../pack-of.ts';
import type { FromWorker } from '../protocol.ts';
import { sitePath } from '../site-path.ts';
import { scope, worker } from './worker.ts';

/** All open windows of this site, also those that no worker or an older one serves. */
export async function openWindows(): Promise<readonly WindowClient[]> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope()));
}

/** Does this window show a lesson? */
export const isInLesson = ({ url }: WindowClient): boolean => lessonOf(sitePath(url, scope()) ?? '') !== undefined;

/** Tells all windows. */
export async function tellWindows(message: FromWorker): Promise<void> {
  for (const window of await openWindows()) window.postMessage(message);
}
