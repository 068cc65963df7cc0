import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './browsers/arguments.ts';
import { findChromium } from './browsers/find-chromium.ts';
import { hasOldChromium, oldChromium } from './browsers/old-chromium.ts';
import { PAGE_WITHIN_MS, STEP_WITHIN_MS } from './e2e/driver.ts';

/** Where the built site stands for tests that don't pull its plug; not 4321, which may be in use on this machine. */
const PORT = 4331;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

// Kept in the environment, so that the workers, which load this file again, don't look (or install) once more.
process.env.JIETI_CHROMIUM ||= findChromium();

const chromium156 = {
  name: 'chromium156',
  use: { launchOptions: { executablePath: process.env.JIETI_CHROMIUM, args: [...BROWSER_ARGUMENTS] } },
};

const chromium109 = () => ({
  name: 'chromium109',
  use: { launchOptions: { ...oldChromium(109), args: [...BROWSER_ARGUMENTS] } },
});

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    headless: true,
    actionTimeout: STEP_WITHIN_MS,
    navigationTimeout: PAGE_WITHIN_MS,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    trace: 'off',
    video: 'off',
  },
  projects: hasOldChromium() ? [chromium156, chromium109()] : [chromium156],
  webServer: {
    command: `"${process.execPath}" src/serve/start.ts --no-build --port ${PORT}`,
    cwd: ROOT,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
