import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { withColdBrowser } from '../browser/cold-browser.ts';
import type { Served } from '../browser/site-server.ts';

const FOLDER = '__bench__/runners/';
const PACKAGE = '@micropython/micropython-webassembly-pyscript';

const FILES: Readonly<Record<string, () => readonly [type: string, body: Buffer | string]>> = {
  '': () => ['text/html', '<!doctype html><title>bench</title><output></output>'],
  'javascript.js': () => ['text/javascript', 'onmessage = () => postMessage("1");'],
  'python.js': () => ['text/javascript', PYTHON],
  'micropython.mjs': () => ['text/javascript', readPackage('micropython.mjs')],
  'micropython.wasm': () => ['application/wasm', readPackage('micropython.wasm')],
};

const readPackage = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${name}`));

/** MicroPython as its package is meant to be used, in a worker, and nothing else. */
const PYTHON = `
import { loadMicroPython } from './micropython.mjs';
const url = new URL('./micropython.wasm', import.meta.url).href;
onmessage = async () => {
  const python = await loadMicroPython({ url, stdout: (line) => postMessage(line), linebuffer: true });
  python.runPython('print(1)');
};`;

/** Serves the bare runners, before the site is asked. */
export const serveRunners: RequestListener = (request, response) => {
  const name = request.url?.startsWith(`/${FOLDER}`) ? request.url.slice(FOLDER.length + 1) : undefined;
  const file = name === undefined ? undefined : FILES[name]?.();
  if (file === undefined) return;
  response.writeHead(200, { 'Content-Type': file[0] });
  response.end(file[1]);
};

/** Milliseconds from the wish to run something to its first output: a worker made anew, its files fetched before. */
export function bareOutput(site: Served, lang: 'python' | 'javascript'): Promise<number> {
  return withColdBrowser(async ({ page }) => {
    await page.goto(site.url + FOLDER);
    // The first gives the files to the browser's cache, as our own are when Run is pressed.
    await runBare(page, lang);
    return runBare(page, lang);
  });
}

const runBare = (page: Page, lang: string): Promise<number> =>
  page.evaluate(async (name) => {
    const start = performance.now();
    const worker = new Worker(`${name}.js`, { type: name === 'python' ? 'module' : 'classic' });
    return new Promise<number>((resolve) => {
      worker.onmessage = ({ data }) => {
        const output = document.querySelector('output');
        if (output) output.textContent = data;
        worker.terminate();
        resolve(performance.now() - start);
      };
      worker.postMessage('');
    });
  }, lang);
