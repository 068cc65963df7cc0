import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** May this process install Debian packages? */
export const canInstallDebianPackages = (): boolean =>
  existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs Debian packages, saying so; throws if apt does. */
export function installDebianPackages(names: readonly string[]): void {
  console.log(`Installing ${names.join(' and ')} with apt-get; this takes a minute or two ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
