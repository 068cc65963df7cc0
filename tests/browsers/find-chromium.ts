import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';

const HOW = `The browser tests need Chromium or Chrome, and none was found or could be installed. Do one of these:
  - Debian or Ubuntu:  sudo apt-get install chromium fonts-noto-cjk
  - any system:        npx playwright install chromium
  - you have one:      JIETI_CHROMIUM=/path/to/chromium npm test`;

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine, installed first where that is allowed; throws in plain words otherwise. */
export function findChromium(): string {
  const found = installedChromium() ?? afterApt() ?? afterPlaywright();
  if (found === undefined) throw new Error(HOW);
  ensureChineseFonts();
  return found;
}

function installedChromium(): string | undefined {
  const wished = process.env.JIETI_CHROMIUM;
  if (wished !== undefined && wished !== '') {
    if (existsSync(wished)) return wished;
    throw new Error(`JIETI_CHROMIUM names ${wished}, but there is no such file.`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

function afterApt(): string | undefined {
  if (!canInstallDebianPackages()) return undefined;
  return afterTrying(() => installDebianPackages(['chromium', 'fonts-noto-cjk']));
}

function afterPlaywright(): string | undefined {
  console.log("Installing Playwright's Chromium; this takes a minute or two ...");
  const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  return afterTrying(() =>
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
}

function afterTrying(install: () => void): string | undefined {
  try {
    install();
  } catch (error) {
    console.error(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
  }
  return installedChromium();
}

/** Without a Chinese font all screenshots show boxes and lines break elsewhere; worth a word, not worth stopping. */
function ensureChineseFonts(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (!canInstallDebianPackages()) {
    console.warn('No Chinese font found: screenshots will show boxes. On Debian: sudo apt-get install fonts-noto-cjk');
    return;
  }
  afterTrying(() => installDebianPackages(['fontconfig', 'fonts-noto-cjk']));
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    // fc-list itself is missing, so nothing is known; installing a font that is there costs little.
    return false;
  }
}
