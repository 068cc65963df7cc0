import { define, indexIn } from './natives.ts';
import type { Failure, Realm } from './realm.ts';

/**
 * What the worker's own scope has and no program needs: ways out (which the policy closes too), ways to us, and ways
 * to start more of its kind.
 */
const TAKEN = [
  ...['postMessage', 'close', 'importScripts', 'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream'],
  ...['EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'indexedDB'],
  ...['caches', 'CacheStorage', 'webkitRequestFileSystem', 'webkitRequestFileSystemSync', 'FileSystemHandle'],
  ...['webkitResolveLocalFileSystemURL', 'webkitResolveLocalFileSystemSyncURL', 'requestAnimationFrame', 'onmessage'],
  ...['FontFace', 'fonts', 'Notification', 'navigator', 'scheduler', 'cookieStore', 'OffscreenCanvas', 'trustedTypes'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'MessageChannel', 'MessagePort', 'onerror'],
];

/** The global scope of this worker, emptied of what no program needs. Call it once, before anything of a program. */
export function workerRealm(): Realm {
  const global = self as unknown as Record<string, unknown>;
  const load = importScripts.bind(self);
  const later = setTimeout.bind(self) as unknown as Realm['later'];
  const listen = addEventListener.bind(self);
  const addressOf = URL.createObjectURL.bind(URL);
  const NativeBlob = Blob;
  const secret = crypto.getRandomValues(new Uint32Array(1))[0];
  let [own, lastValue] = ['', 0];
  return {
    global,
    load(source, loaded) {
      own = addressOf(new NativeBlob([source], { type: 'text/javascript' }));
      takeAway(global);
      // Uncaught on purpose: only the event of an uncaught syntax error tells its line and column.
      later(() => load(own), 0);
      later(loaded, 0);
    },
    evaluate(source) {
      // Scripts see a program's own `let`; its policy knows no `eval`.
      lastValue += 1;
      const name = `value_${secret}_${lastValue}`;
      let found: unknown;
      define(global, name, (value: unknown) => {
        found = value;
      });
      load(addressOf(new NativeBlob([`${name}(${source}\n)`])));
      return found;
    },
    later,
    onFailure(listener) {
      listen('error', (event) => listener(failureOf(event, own)));
      listen('unhandledrejection', (event) => listener(rejectionOf(event)));
    },
    isOwnFile: (address) => address === own,
  };
}

function failureOf(event: ErrorEvent, own: string): Failure {
  event.preventDefault();
  const { error, message, filename, lineno, colno } = event;
  const isOwn = own !== '' && indexIn(filename, own) === 0;
  return { error, message, line: isOwn ? lineno : undefined, column: isOwn ? colno : undefined };
}

function rejectionOf(event: PromiseRejectionEvent): Failure {
  event.preventDefault();
  return { error: event.reason, message: undefined, line: undefined, column: undefined };
}

function takeAway(global: object): void {
  for (let at: object | null = global; at !== null; at = Reflect.getPrototypeOf(at)) {
    for (const name of TAKEN) {
      if (Reflect.getOwnPropertyDescriptor(at, name) !== undefined) Reflect.deleteProperty(at, name);
    }
  }
}
