import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { mountPath } from '../core/mount-path.ts';
import { buildSite } from './build-site.ts';
import * as say from './messages.ts';
import { portOwner } from './port-owner.ts';
import { isPortTaken, serveDist, tryPort } from './serve-dist.ts';
import { type StartOptions, startOptions } from './start-options.ts';

/** `npm start`: builds the site and serves it until Ctrl+C. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const dir = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = mountPath(process.env.JIETI_BASE);

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function giveUp(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function readOptions(): StartOptions {
  try {
    return startOptions(process.argv.slice(2));
  } catch (error) {
    return giveUp(say.badOptions(error instanceof Error ? error.message : String(error)));
  }
}

const { port, host, builds } = readOptions();

async function build(): Promise<void> {
  print(say.building);
  if (!(await buildSite(root))) giveUp(say.buildFailed);
}

/** The port is asked for before the build: whoever waited for it shouldn't hear then that it is taken. */
async function orSayWhy<T>(serving: Promise<T>): Promise<T> {
  try {
    return await serving;
  } catch (error) {
    return giveUp(isPortTaken(error) ? say.portTaken(port, portOwner(port)) : say.cannotServe(String(error)));
  }
}

const lanUrls = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap(({ family, internal, address }) =>
      family === 'IPv4' && !internal ? [`http://${address}:${port}${base}`] : [],
    ),
  );

await orSayWhy(tryPort({ port, host }));
const isBuilt = existsSync(`${dir}index.html`);
if (!builds && !isBuilt) print(say.nothingBuilt);
if (builds || !isBuilt) await build();
const serving = await orSayWhy(serveDist({ dir, port, host, base }));
if (host === '0.0.0.0') print(say.lanAddresses(lanUrls()));
print(say.serving(serving.url));

async function stop(): Promise<void> {
  await serving.close();
  print(say.stopped);
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
