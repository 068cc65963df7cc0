import { type FrameKind, parseShellReady, type ShellAssets, type ToShell } from './shell-messages.ts';

/** An opaque frame in the middle shell. */
export interface ShellFrame {
  /** Its other end is in the frame. */
  readonly port: MessagePort;
  show(): void;
  remove(): void;
}

/** The middle shell, `sandbox.html`, in a frame of the lesson. */
export interface Shell {
  /** Resolves when it is there; never, if it can't be loaded. */
  readonly assets: Promise<ShellAssets>;
  frame(kind: FrameKind): Promise<ShellFrame>;
  dispose(): void;
}

/** Pages carry the way to the root of the site. */
const shellAddress = (): string =>
  new URL(`${document.documentElement.dataset.root ?? './'}sandbox.html`, document.location.href).href;

/** Puts the shell into `place`. `title`: the name of the frame, for screen readers. */
export function openShell(place: HTMLElement, title: string): Shell {
  const outer = document.createElement('iframe');
  outer.src = shellAddress();
  outer.title = title;
  outer.setAttribute('data-sandbox', '');
  let lastId = 0;
  let stopListening = () => {};
  const assets = new Promise<ShellAssets>((resolve) => {
    const hear = (event: MessageEvent) => {
      if (event.source !== outer.contentWindow || event.origin !== location.origin) return;
      const found = parseShellReady(event.data);
      if (found) resolve(found);
    };
    addEventListener('message', hear);
    stopListening = () => removeEventListener('message', hear);
  });
  place.append(outer);

  const tell = (message: ToShell, ports: Transferable[] = []) =>
    outer.contentWindow?.postMessage(message, location.origin, ports);
  return {
    assets,
    async frame(kind) {
      await assets;
      lastId += 1;
      const id = lastId;
      const { port1: port, port2 } = new MessageChannel();
      tell({ type: 'frame', id, kind, title }, [port2]);
      return {
        port,
        show: () => tell({ type: 'show', id }),
        remove() {
          port.close();
          tell({ type: 'remove', id });
        },
      };
    },
    dispose() {
      stopListening();
      outer.remove();
    },
  };
}
