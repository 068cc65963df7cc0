import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';

/** How to start a browser: both Playwrights take these launch options as they are. */
export interface BrowserBinary {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const NODE_MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const CACHE = join(NODE_MODULES, '.cache', 'jieti-browsers');

/** Chromium builds made for servers, carried by npm packages as brotli files. */
const PACKAGES = { 109: '@sparticuz/chromium', 88: 'chrome-aws-lambda' } as const;

/** Can the real old browsers run on this machine? They are Linux x64 programs. */
export const hasOldChromium = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** A real Chromium 109 or 88, unpacked once into node_modules/.cache; throws where it can't run. */
export function oldChromium(major: 109 | 88): BrowserBinary {
  if (!hasOldChromium()) throw new Error(`Chromium ${major} comes from npm for Linux x64 only.`);
  const folder = join(CACHE, String(major));
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) unpack(PACKAGES[major], folder);
  return { executablePath, env: environment(folder, executablePath) };
}

/** Unpacks beside its place and then renames, so that two test runners starting at once never see half a browser. */
function unpack(packageName: string, folder: string): void {
  const packed = join(NODE_MODULES, packageName, 'bin');
  if (!existsSync(packed)) throw new Error(`The npm package ${packageName} is not installed. Run: npm ci`);
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  const tar = join(beside, 'libraries.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(join(packed, 'aws.tar.br'))));
  execFileSync('tar', ['-xf', tar, '-C', beside]);
  rmSync(tar);
  writeFileSync(join(beside, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The system's own libraries and fonts where it has them; the packages' where it lacks them. */
function environment(folder: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = folder;
  if (missingLibraries(executablePath, env).length === 0) return env;
  const withPacked = { ...env, LD_LIBRARY_PATH: join(folder, 'lib') };
  // The packages carry most of NSS but not NSPR, which Amazon's Linux has of its own.
  if (missingLibraries(executablePath, withPacked).length > 0) installLibraries(executablePath, env);
  return missingLibraries(executablePath, env).length === 0 ? env : withPacked;
}

function installLibraries(executablePath: string, env: Record<string, string>): void {
  const names = ['libnss3', 'libnspr4', 'libexpat1'];
  if (canInstallDebianPackages()) installDebianPackages(names);
  const missing = missingLibraries(executablePath, env);
  if (missing.length === 0) return;
  throw new Error(`${executablePath} lacks ${missing.join(', ')}. On Debian: sudo apt-get install ${names.join(' ')}`);
}

function missingLibraries(executablePath: string, env: Record<string, string>): readonly string[] {
  const listed = execFileSync('ldd', [executablePath], { encoding: 'utf8', env });
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}
