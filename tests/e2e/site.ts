import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A start server of a test's own, so that the test can pull its plug. */
export interface Site {
  /** Ends in a slash. */
  readonly address: string;
  /** The server is gone; resolves when its port no longer answers. */
  unplug(): Promise<void>;
  /** The server is back at the same address. */
  plug(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STARTS_WITHIN_MS = 15_000;

/** Serves the built site at a free port. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  let server: ChildProcess | undefined = await serve(port, address);
  return {
    address,
    async unplug() {
      const going = server;
      server = undefined;
      if (going === undefined) return;
      const gone = once(going, 'exit');
      going.kill('SIGKILL');
      await gone;
    },
    async plug() {
      server ??= await serve(port, address);
    },
  };
}

async function serve(port: number, address: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['src/serve/start.ts', '--no-build', '--port', String(port)], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`The start server ended with code ${server.exitCode}.`);
    if (Date.now() > deadline) throw new Error(`The start server does not answer at ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return server;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const place = probe.address();
  probe.close();
  await once(probe, 'close');
  if (place === null || typeof place === 'string') throw new Error('No free port was given.');
  return place.port;
}
