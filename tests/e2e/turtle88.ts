import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import playwright from 'playwright-core-88';
import { sandboxFiles } from '../../src/sandbox/build/sandbox-files.ts';
import { BROWSER_ARGUMENTS } from '../browsers/arguments.ts';
import { hasOldChromium, oldChromium } from '../browsers/old-chromium.ts';

/** Python's worker as the site carries it, as a Blob worker in real Chromium 88. */
const skip = hasOldChromium() ? false : 'Chromium 88 comes from npm for Linux x64 only';

interface Given {
  readonly script: string;
  readonly wasm: string;
  readonly text: string;
}

/** In the page: starts the worker, prepares it, runs the program; all that it said, as JSON. */
const runInPage = ({ script, wasm, text }: Given): Promise<string> => {
  const bytes = Uint8Array.from(atob(wasm), (char) => char.charCodeAt(0)).buffer;
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  const { port1, port2 } = new MessageChannel();
  const program = { lang: 'python', files: [{ name: 'main.py', text }] };
  const job = { program, seed: 1, probes: [] };
  const said: unknown[] = [];
  worker.postMessage(0, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      said.push(data);
      if (data.type === 'ready') {
        port1.postMessage({ type: 'run', job, answers: [], isCheck: false, shown: { characters: 0, commands: 0 } });
      }
      if (data.type !== 'end') return;
      worker.terminate();
      resolve(JSON.stringify(said));
    };
    port1.postMessage({ type: 'prepare', wasm: bytes, measure: false });
  });
};

describe('Python in Chromium 88', { skip }, () => {
  let browser: Awaited<ReturnType<typeof playwright.chromium.launch>>;
  let carried: Omit<Given, 'text'>;
  before(async () => {
    browser = await playwright.chromium.launch({ ...oldChromium(88), args: [...BROWSER_ARGUMENTS] });
    const files = [...(await sandboxFiles('assets', 'tools', 'test')).files];
    const bytesOf = (name: RegExp): Buffer => files.find(([path]) => name.test(path))?.[1] ?? Buffer.of();
    carried = { script: bytesOf(/python-worker/).toString(), wasm: bytesOf(/\.wasm$/).toString('base64') };
  });
  after(() => browser.close());

  const run = async (text: string): Promise<string> => {
    const context = await browser.newContext({});
    try {
      const page = await context.newPage();
      return String(await page.evaluate(`(${runInPage})(${JSON.stringify({ ...carried, text })})`));
    } finally {
      await context.close();
    }
  };

  test('prints as elsewhere', async () => {
    const said = await run('print("你好"[::-1], {"b": 1, "a": [98.6]}, f"{3.14159:.2f}")');
    assert.match(said, /好你 \{'b': 1, 'a': \[98\.6\]\} 3\.14/);
  });

  test('draws, and tells errors by their line', async () => {
    const said = await run('from turtle import *\nfor i in range(4):\n    fd(100)\n    lt(90)\nnothing()');
    assert.match(said, /"to":\[100,100\]/);
    assert.match(said, /"name":"NameError".*"line":5/);
  });

  test('ends a recursion', async () => {
    const said = await run('def f(n):\n    return f(n + 1)\nf(0)');
    assert.match(said, /"reason":"memory"|RecursionError/);
  });
});
