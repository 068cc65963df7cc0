import type { CodeLang } from '../code/program.ts';
import type { Shell } from './open-shell.ts';
import { parseWorkerMessage } from './parse-worker-message.ts';
import type { FromWorker, ToWorker } from './worker/messages.ts';
import { parseWorkerCrash, type ToWorkerFrame } from './worker-frame-messages.ts';

/** A worker that has loaded its runner, or soon will. It runs one program. */
export interface PooledWorker {
  say(message: ToWorker): void;
  /** The one listener; what was said before is told at once. `broken` stands for a worker that broke down. */
  listen(listener: (message: FromWorker | 'crashed' | 'malformed') => void): void;
  kill(): void;
}

export interface WorkerPool {
  /** A worker nobody has used; rejects if its script can't be had. */
  take(): Promise<PooledWorker>;
  /** Makes one ready in advance, unless there is one. Not at the moment when another is to begin: it takes its time. */
  warm(): void;
  /** How much slower this machine is than one of today: 1 … 4. Known when the first worker is ready. */
  slowness(): number;
}

type Listener = (message: FromWorker | 'crashed' | 'malformed') => void;

/** How long the loop of the speed test takes on a machine of today. */
const LOOP_MS = 3;
const SLOWEST = 4;

/** Workers for one language. */
export function openWorkerPool(shell: Shell, lang: Exclude<CodeLang, 'web'>): WorkerPool {
  const crashes = new Map<number, () => void>();
  let frame: Promise<Frame> | undefined;
  let spare: Promise<PooledWorker> | undefined;
  let loopMs: number | undefined;
  let lastId = 0;

  const open = async (): Promise<Frame> => {
    const { port } = await shell.frame(lang);
    port.onmessage = ({ data }) => {
      const crash = parseWorkerCrash(data);
      if (crash) crashes.get(crash.id)?.();
    };
    const tell = (message: ToWorkerFrame, ports: Transferable[] = []) => port.postMessage(message, ports);
    const assets = await shell.assets;
    const [script, wasm] = await Promise.all([
      fetchFile(assets[lang]).then((response) => response.text()),
      lang === 'python' ? fetchFile(assets.wasm).then((response) => response.arrayBuffer()) : undefined,
    ]);
    tell({ type: 'script', text: script });
    return { tell, wasm };
  };

  const make = async (): Promise<PooledWorker> => {
    frame ??= open();
    const opened = await frame.catch((error: unknown) => {
      frame = undefined; // The next run tries again.
      throw error;
    });
    lastId += 1;
    const id = lastId;
    const worker = connect(opened, id, (said) => {
      loopMs ??= said;
    });
    crashes.set(id, worker.crash);
    worker.say({ type: 'prepare', wasm: opened.wasm, measure: loopMs === undefined });
    return {
      ...worker,
      kill() {
        crashes.delete(id);
        worker.kill();
      },
    };
  };

  const warm = () => {
    spare ??= make();
    spare.catch(() => {
      spare = undefined;
    });
  };
  return {
    take() {
      warm();
      const taken = spare as Promise<PooledWorker>;
      spare = undefined;
      return taken;
    },
    warm,
    slowness: () => Math.min(Math.max((loopMs ?? 0) / LOOP_MS, 1), SLOWEST),
  };
}

interface Frame {
  readonly tell: (message: ToWorkerFrame, ports?: Transferable[]) => void;
  readonly wasm: ArrayBuffer | undefined;
}

function connect({ tell }: Frame, id: number, measured: (loopMs: number) => void) {
  const { port1: port, port2 } = new MessageChannel();
  const early: Parameters<Listener>[0][] = [];
  let listener: Listener = (message) => early.push(message);
  port.onmessage = ({ data }) => {
    const message = parseWorkerMessage(data) ?? 'malformed';
    if (message !== 'malformed' && message.type === 'ready' && message.loopMs !== undefined) measured(message.loopMs);
    listener(message);
  };
  tell({ type: 'spawn', id }, [port2]);
  return {
    say: (message: ToWorker) => port.postMessage(message),
    listen(heard: Listener) {
      listener = heard;
      for (const message of early.splice(0)) heard(message);
    },
    crash: () => listener('crashed'),
    kill() {
      listener = () => undefined;
      port.close();
      tell({ type: 'kill', id });
    },
  };
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
