import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peakMemory } from './peak-memory.ts';

export interface Build {
  /** The Astro project. */
  readonly root: string;
  readonly outDir: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface BuildCost {
  readonly seconds: number;
  /** All its processes together at the worst moment; undefined where the system doesn't say. */
  readonly peakMb: number | undefined;
}

const SCRIPT = fileURLToPath(new URL('./astro-build.ts', import.meta.url));

/** Builds from nothing, in a process of its own. Throws with what it printed if it fails. */
export async function runBuild({ root, outDir, env = {} }: Build): Promise<BuildCost> {
  rmSync(outDir, { recursive: true, force: true });
  const caches = join(root, 'node_modules/.cache/jieti-bench');
  mkdirSync(caches, { recursive: true });
  const cache = mkdtempSync(join(caches, 'build-'));
  const start = performance.now();
  const building = spawn(process.execPath, [SCRIPT, root, outDir, cache], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const memory = peakMemory(building.pid);
  const [code] = await once(building, 'exit');
  const seconds = (performance.now() - start) / 1000;
  const peakMb = memory.stop();
  rmSync(cache, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The build of ${root} failed.\n${printed}`);
  return { seconds, peakMb };
}
