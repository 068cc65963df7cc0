import type { FrameKind, ShellAssets, ToShell } from '../shell-messages.ts';

/** The scripts of the frames, as texts; the build puts them here. */
declare const FRAME_SCRIPTS: Readonly<Record<FrameKind, string>>;
declare const FRAME_POLICIES: Readonly<Record<FrameKind, string>>;

/**
 * The middle shell, in `sandbox.html`: our origin, but a policy loose enough for learner code, which frames made here
 * inherit. It makes opaque frames when the lesson asks, hands each its port, and knows nothing else.
 */
const frames = new Map<number, HTMLIFrameElement>();

addEventListener('message', (event: MessageEvent<ToShell>) => {
  // The frames below can post to us too.
  if (event.source !== parent || event.origin !== location.origin) return;
  const message = event.data;
  if (message.type === 'frame') makeFrame(message, event.ports[0]);
  else if (message.type === 'show') show(message.id);
  else if (message.type === 'remove') remove(message.id);
});

function makeFrame({ id, kind, title }: Extract<ToShell, { type: 'frame' }>, port: MessagePort | undefined): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = title;
  frame.srcdoc = documentOf(kind);
  frame.onload = () => {
    frame.onload = null;
    if (port !== undefined) frame.contentWindow?.postMessage('port', '*', [port]);
  };
  frames.set(id, frame);
  document.body.append(frame);
}

const documentOf = (kind: FrameKind): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${FRAME_POLICIES[kind]}">` +
  `<script>${FRAME_SCRIPTS[kind]}</script>`;

function show(id: number): void {
  for (const [each, frame] of frames) frame.classList.toggle('shown', each === id);
}

function remove(id: number): void {
  frames.get(id)?.remove();
  frames.delete(id);
}

const { javascript = '', python = '', wasm = '' } = document.documentElement.dataset;
const addressOf = (path: string) => new URL(path, location.href).href;
const assets: ShellAssets = { javascript: addressOf(javascript), python: addressOf(python), wasm: addressOf(wasm) };
parent.postMessage({ type: 'shell', assets }, location.origin);
