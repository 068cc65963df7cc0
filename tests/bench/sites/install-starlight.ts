import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Outside package.json: nobody but the bench needs it. The same Astro as ours. */
const PACKAGE = `${JSON.stringify(
  {
    name: 'jieti-bench-starlight',
    private: true,
    type: 'module',
    dependencies: { astro: '7.3.4', '@astrojs/starlight': '0.42.4' },
    overrides: { rollup: '4.67.4' },
  },
  null,
  2,
)}\n`;

export const STARLIGHT = 'Starlight 0.42.4';

const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/jieti-bench/starlight/', import.meta.url));

/** A folder with Starlight installed in it; installs it the first time, which needs a network. */
export function installStarlight(): string {
  const manifest = join(FOLDER, 'package.json');
  const isThere = existsSync(join(FOLDER, 'node_modules/@astrojs/starlight')) && existsSync(manifest);
  if (isThere && readFileSync(manifest, 'utf8') === PACKAGE) return FOLDER;
  console.log(`Installing ${STARLIGHT} into node_modules/.cache ...`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(manifest, PACKAGE);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return FOLDER;
}
