import { apply, define } from '../worker/natives.ts';
import { isRefusedTag } from './trusted-texts.ts';

/** Ways out of a page that no policy closes, and ways to another page that has them. */
const TAKEN = [
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport', 'RTCQuicTransport'],
  ...['WebTransport', 'WebSocket', 'WebSocketStream', 'EventSource', 'XMLHttpRequest', 'fetch', 'fetchLater', 'Worker'],
  ...['SharedWorker', 'BroadcastChannel', 'XSLTProcessor', 'PaymentRequest', 'PresentationRequest', 'Notification'],
  ...['webkitSpeechRecognition', 'SpeechSynthesisUtterance', 'open', 'showOpenFilePicker', 'showSaveFilePicker'],
  ...['showDirectoryPicker', 'webkitRequestFileSystem', 'MessageChannel', 'documentPictureInPicture', 'print', 'find'],
  // Reckoning with these, copying with that, drawing on this: no turn of a loop is counted, however long it takes.
  ...['BigInt', 'BigInt64Array', 'BigUint64Array', 'structuredClone', 'OffscreenCanvas'],
  ...['Audio', 'indexedDB', 'caches', 'cookieStore', 'importScripts', 'stop'],
];

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Takes away from a page's scope what no page of a learner needs and the policy can't refuse. */
export function closeDoors(scope: Record<string, unknown>): void {
  for (const name of TAKEN) {
    for (let at: object | null = scope; at !== null; at = Reflect.getPrototypeOf(at)) Reflect.deleteProperty(at, name);
  }
  // What is in there can't be counted.
  Reflect.deleteProperty(Element.prototype, 'attachShadow');
  // Its root could be a frame.
  Reflect.deleteProperty(DOMImplementation.prototype, 'createDocument');
  replace(Document.prototype, 'createElement', inertIfRefused(0));
  replace(Document.prototype, 'createElementNS', inertIfRefused(1));
  // A class of one's own that is a frame.
  replace(CustomElementRegistry.prototype, 'define', (old) => {
    return function define(this: unknown, name: unknown, made: unknown) {
      return apply(old, this, [name, made]);
    };
  });
  replace(Document.prototype, 'execCommand', () => () => false);
  // A link that stands nowhere still leads away when it is clicked, and nobody above it hears of it.
  replace(HTMLElement.prototype, 'click', onlyConnected);
  replace(EventTarget.prototype, 'dispatchEvent', onlyConnected);
  // A document that is opened again forgets who listens.
  replace(Document.prototype, 'open', () => () => document);
  replace(Document.prototype, 'close', () => () => undefined);
  for (const name of ['write', 'writeln']) replace(Document.prototype, name, writeWhileLoading);
}

function replace(target: object, name: string, make: (old: Method) => Method): void {
  const old = (target as Record<string, unknown>)[name];
  if (typeof old === 'function') define(target, name, make(old as Method));
}

/** Elements that could hold a page of their own become plain ones. `nameAt`: which argument is the name. */
const inertIfRefused =
  (nameAt: number) =>
  (old: Method): Method => {
    const asText = String;
    return function createElement(this: unknown, ...given: unknown[]) {
      // Made a text once: an object could say another name the second time.
      const name = asText(given[nameAt]);
      const start = nameAt === 1 ? [asText(given[0])] : [];
      return apply(old, this, [...start, isRefused(name) ? 'x-inert' : name]);
    };
  };

const lower = String.prototype.toLowerCase;
const isRefused = (name: string): boolean => {
  const lowered = apply(lower, name, []) as string;
  return lowered !== 'script' && isRefusedTag(lowered);
};

const onlyConnected = (old: Method): Method => {
  const connected = Reflect.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get as () => boolean;
  const NativeLink = HTMLAnchorElement;
  const NativeArea = HTMLAreaElement;
  return function guarded(this: unknown, ...given: unknown[]) {
    const isLink = this instanceof NativeLink || this instanceof NativeArea;
    return isLink && !apply(connected, this, []) ? false : apply(old, this, given);
  };
};

/** Later, it would begin a new document. */
const writeWhileLoading = (old: Method): Method =>
  function write(this: unknown, ...texts: unknown[]) {
    if (document.readyState === 'loading') apply(old, this, texts);
  };
