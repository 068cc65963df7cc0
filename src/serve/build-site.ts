import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Builds the site in a process of its own, whose memory is given back before serving begins. True if it worked. */
export function buildSite(root: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, [astroBin(), 'build'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    building.once('error', reject);
    building.once('exit', (code) => resolve(code === 0));
  });
}

function astroBin(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly astro: string } };
  return join(dirname(manifest), bin.astro);
}
