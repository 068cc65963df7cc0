import { wordTable } from '../../../core/word-table.ts';
import type { JavascriptCode } from './javascript-finding.ts';

type TakenCode = Extract<JavascriptCode, 'js-network' | 'js-keeping' | 'js-big-number' | 'js-not-here'>;

const all = (code: TakenCode, names: readonly string[]): Readonly<Record<string, TakenCode>> =>
  Object.fromEntries(names.map((name) => [name, code]));

/**
 * What a browser has and the sandbox takes away on purpose, and why. Not in it: short words such as `open`, `find` and
 * `stop`, which are rather a learner's own when nothing stands in front of them.
 */
export const takenNames: Readonly<Record<string, TakenCode>> = wordTable({
  ...all('js-network', [
    ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
    ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'importScripts'],
  ]),
  ...all('js-keeping', [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'CacheStorage'],
    ...['webkitRequestFileSystem', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'],
  ]),
  ...all('js-big-number', ['BigInt', 'BigInt64Array', 'BigUint64Array']),
  ...all('js-not-here', [
    ...['Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'MessagePort', 'postMessage', 'Notification'],
    ...['Audio', 'SpeechSynthesisUtterance', 'webkitSpeechRecognition', 'OffscreenCanvas', 'structuredClone'],
    ...['XSLTProcessor', 'PaymentRequest', 'PresentationRequest', 'documentPictureInPicture'],
    // These a page has, and a script without one has not.
    ...['document', 'window', 'navigator', 'Image', 'requestAnimationFrame', 'addEventListener', 'FontFace'],
  ]),
});

/** Taken away as well, and told of only where `window.` says that the browser's are meant. */
export const takenOfWindow: readonly string[] = ['open', 'print', 'find', 'stop'];
