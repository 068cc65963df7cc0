import { cpus, release, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers/find-chromium.ts';

/** Where the figures come from: they hold for no other machine. */
export async function machineLines(): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  const [cpu] = cpus();
  return [
    `machine: ${cpus().length} cores ${cpu?.model.trim() ?? ''}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release()}, Node ${process.versions.node}`,
    `browser: Chromium ${version} headless, 1366 x 768, started anew with an empty cache for each run; localhost, gzip`,
  ];
}
