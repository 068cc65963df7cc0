import type { ToWorkerFrame } from '../worker-frame-messages.ts';

/** Inside the opaque frame for JavaScript and Python: starts workers from a text, and ends them. */
let address = '';
const workers = new Map<number, Worker>();

addEventListener('message', ({ source, ports: [port] }) => {
  if (source === parent && port !== undefined) serve(port);
});

function serve(lesson: MessagePort): void {
  lesson.onmessage = ({ data, ports: [port] }: MessageEvent<ToWorkerFrame>) => {
    if (data.type === 'script') {
      address = URL.createObjectURL(new Blob([data.text], { type: 'text/javascript' }));
    } else if (data.type === 'kill') {
      workers.get(data.id)?.terminate();
      workers.delete(data.id);
    } else if (port !== undefined) spawn(data.id, port, lesson);
  };
}

function spawn(id: number, port: MessagePort, lesson: MessagePort): void {
  const worker = new Worker(address);
  // What programs throw is caught inside; what arrives here ends the worker.
  worker.onerror = (event) => {
    event.preventDefault();
    lesson.postMessage({ type: 'crashed', id, message: String(event.message) });
  };
  worker.postMessage('port', [port]);
  workers.set(id, worker);
}
