import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { runPythonInNode } from '../../src/sandbox/node/python-in-node.ts';

/** The player on a page of its own, bundled here as the site would. */
const PLAYER = fileURLToPath(new URL('../../src/sandbox/turtle-player.ts', import.meta.url));

const drawingOf = async (text: string) => {
  const program = { lang: 'python', files: [{ name: 'main.py', text }] } as const;
  const { drawing, end } = await runPythonInNode(program, { seed: 3, answers: [], probes: [], ms: 20_000 });
  expect(end).toEqual({ reason: 'done' });
  return drawing;
};

async function openPlayer(page: Page, reducedMotion: boolean): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { openTurtlePlayer } from ${JSON.stringify(PLAYER)};
        const canvas = document.querySelector('canvas');
        window.player = openTurtlePlayer(canvas, { reducedMotion: ${reducedMotion}, label: 'a drawing' });`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome88',
  });
  await page.setContent(
    '<body style="margin:0"><canvas style="width:600px;height:450px;display:block"></canvas></body>',
  );
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}

const FLOWER = `from turtle import *
speed(0)
for colour in ["红色", "橙色", "紫色"]:
    color("darkred", colour)
    for i in range(8):
        begin_fill()
        circle(90 if colour == "红色" else 60 if colour == "橙色" else 30, 60)
        left(120)
        circle(90 if colour == "红色" else 60 if colour == "橙色" else 30, 60)
        left(120)
        end_fill()
        left(45)
penup()
goto(0, -160)
color("black")
write("窗花", align="center", font=("KaiTi", 24, "bold"))
goto(150, 60)
pendown()
shape("turtle")
color("green")
stamp()
goto(200, 120)
dot(20, "gold")`;

declare global {
  interface Window {
    player: import('../../src/sandbox/turtle-player.ts').TurtlePlayer;
  }
}

/** How many pixels of the canvas differ from white. */
const inkOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let ink = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255) ink += 1;
    return ink;
  });

test('a paper-cut is drawn at once with reduced motion, and can be kept as a picture', async ({ page }) => {
  await openPlayer(page, true);
  const commands = await drawingOf(FLOWER);
  await page.evaluate(async (given) => {
    window.player.draw(given);
    await window.player.whenIdle();
  }, commands);
  expect(await inkOf(page)).toBeGreaterThan(10_000);
  await page.locator('canvas').screenshot({ path: 'test-results/turtle-flower.png' });
  const [svg, png] = await page.evaluate(async () => [window.player.svg(), (await window.player.png()).size] as const);
  expect(svg).toContain('窗花');
  expect(png).toBeGreaterThan(5000);
});

test('a square is drawn step by step, and all of it at once when asked', async ({ page }) => {
  await openPlayer(page, false);
  const commands = await drawingOf('from turtle import *\nfor i in range(4):\n    forward(200)\n    left(90)');
  await page.evaluate((given) => window.player.draw(given), commands);
  await page.waitForTimeout(300);
  const early = await inkOf(page);
  await page.locator('canvas').screenshot({ path: 'test-results/turtle-half.png' });
  await page.evaluate(() => window.player.finish());
  const late = await inkOf(page);
  await page.locator('canvas').screenshot({ path: 'test-results/turtle-square.png' });
  expect(late).toBeGreaterThan(early + 100);
  await page.evaluate(() => window.player.clear());
  expect(await inkOf(page)).toBe(0);
});

test('the window grows around a drawing that leaves it', async ({ page }) => {
  await openPlayer(page, true);
  const commands = await drawingOf(
    'from turtle import *\npensize(12)\ngoto(1000, 800)\ngoto(-1000, 800)\nhideturtle()',
  );
  await page.evaluate(async (given) => {
    window.player.draw(given);
    await window.player.whenIdle();
  }, commands);
  const corner = await page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    return [...(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, 4).data ?? [])].some(
      (value) => value !== 255,
    );
  });
  expect(corner).toBe(false);
  expect(await inkOf(page)).toBeGreaterThan(500);
});

test('a hundred thousand steps leave the page free to answer', async ({ page }) => {
  await openPlayer(page, true);
  const longest = await page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    const look = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const timer = setInterval(look, 4);
    const pen = { color: 'black', width: 1 };
    const at = (step: number) => [Math.cos(step) * 150, Math.sin(step * 1.1) * 150] as const;
    const line = (step: number) =>
      ({ type: 'line', turtle: 0, from: at(step), to: at(step + 1), pen, speed: 6 }) as const;
    window.player.draw(Array.from({ length: 100_000 }, (_, step) => line(step)));
    last = performance.now();
    await window.player.whenIdle();
    clearInterval(timer);
    return longest;
  });
  expect(longest).toBeLessThan(250);
});
