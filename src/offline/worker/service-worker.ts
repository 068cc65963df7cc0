import { type TakeAnswer, toWorker } from '../protocol.ts';
import { sitePath } from '../site-path.ts';
import { fillPacks, offlineCount } from './fill.ts';
import { isOurs, respond } from './respond.ts';
import { areToolsWhole, isShellWhole, storeShell, storeTools } from './shell.ts';
import { noteLeftovers, tidy } from './tidy.ts';
import { dropDamaged, verifyStored } from './verify.ts';
import { isInLesson, openWindows, tellWindows } from './windows.ts';
import { isReplaced, scope, worker } from './worker.ts';

/** The service worker's events; what each does stands beside it. */

worker.addEventListener('install', (event) => event.waitUntil(tellingFaults(install(event))));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(respond(event.request));
});
worker.addEventListener('message', (event) => {
  const message = toWorker(event.data);
  if (message?.type === 'hello') event.waitUntil(greet(event));
  if (message?.type === 'take') event.waitUntil(take(event));
  if (message?.type === 'verify') event.waitUntil(verify(event));
  if (message?.type === 'mend') event.waitUntil(mend(event));
});

/** A first version is quick to be of use: the shell now, the lessons later. A new one waits until it is whole. */
async function install(event: ExtendableEvent): Promise<void> {
  const isUpdate = worker.registration.active !== null;
  await storeShell(event);
  if (!isUpdate) return;
  await fillPacks('');
  await storeTools(event);
}

async function activate(): Promise<void> {
  await noteLeftovers();
  await tidy();
  await worker.clients.claim();
}

/** A page is here: tell it how far we are, and use the occasion to go on. */
async function greet(event: ExtendableMessageEvent): Promise<void> {
  await tidy();
  const count = await offlineCount();
  event.source?.postMessage({ type: 'offline', ...count });
  if (count.whole || isReplaced()) return;
  const path = event.source instanceof WindowClient ? sitePath(event.source.url, scope()) : undefined;
  // Failing here is the usual case without network: the next page, or the next `online`, says hello again.
  await tellingFaults(goOn(event, path ?? '')).catch(() => undefined);
  await tellWindows({ type: 'offline', ...(await offlineCount()) });
}

async function goOn(event: ExtendableEvent, path: string): Promise<void> {
  if (!(await isShellWhole())) await storeShell(event);
  await fillPacks(path);
  if (!isReplaced() && !(await areToolsWhole())) await storeTools(event);
}

/**
 * A page that has just loaded still asks for a thing or two, its icon last. Chromium ends the old worker as soon as it
 * has nothing to do; a request at that very moment starts it again, and then it stays for half a minute.
 */
const QUIET_MS = 1000;

/** Takes over from the older version, unless somebody else is in the middle of a lesson. */
async function take({ source, ports: [port] }: ExtendableMessageEvent): Promise<void> {
  const asking = source instanceof WindowClient ? source.id : undefined;
  const isBusy = async () => (await openWindows()).some((window) => window.id !== asking && isInLesson(window));
  const mayTake = !(await isBusy()) && (await quiet()) && !(await isBusy());
  const answer: TakeAnswer = mayTake ? 'taken' : 'busy';
  port?.postMessage(answer);
  if (mayTake) await worker.skipWaiting();
}

const quiet = (): Promise<true> => new Promise((resolve) => setTimeout(() => resolve(true), QUIET_MS));

function verify({ ports: [port] }: ExtendableMessageEvent): Promise<void> {
  return verifyStored((news) => port?.postMessage(news));
}

/**
 * Whatever can be had again is fetched again; what can't is told by looking once more. Nothing is dropped unless the server
 * answers: half a file is better than none.
 */
async function mend(event: ExtendableMessageEvent): Promise<void> {
  if (await isServerThere()) await dropDamaged();
  for (const store of [() => storeShell(event), () => fillPacks(''), () => storeTools(event)]) {
    await Promise.resolve(store()).catch(() => undefined);
  }
  await verify(event);
  await tellWindows({ type: 'offline', ...(await offlineCount()) });
}

const isServerThere = (): Promise<boolean> =>
  fetch(`${scope()}manifest.webmanifest`, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

async function tellingFaults(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (isQuotaError(error)) await tellWindows({ type: 'offline-fault', fault: 'quota-full' });
    throw error;
  }
}

const isQuotaError = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';
