import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { INSECURE_HOST } from '../browsers/arguments.ts';
import { canMiss, comeTo, miss, pass } from './answers.ts';
import { builtLessons, DIST, exerciseOf, richestLesson } from './built-course.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { serveAt } from './serve-at.ts';
import type { Site } from './site.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', canMiss);
const fill = exerciseOf(lesson, 'fill');
const BASE = '/x/y/';

test('the same build lives under another path: links, pictures, worker and all, also without the server', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(90_000);
  const site = await serveAt(BASE, watch);
  const child = drive(page, context, site);
  await page.goto(site.address);
  await expect(page).toHaveURL(`${site.address}zh/`);
  await child.pickAnimal('crane', '鹤鹤');
  await expectAllWithin(page, site);
  await page.click('[data-next-link]');
  await expect(page).toHaveURL(/\/x\/y\/zh\/.+\/.+\/.+\/$/);
  for (const path of [`zh/${lesson.address}/`, `zh/${lesson.address}/plan/`, 'zh/me/', 'en/grown-ups/']) {
    await child.open(path);
    await expectAllWithin(page, site);
  }
  await child.open(`zh/${lesson.address}/`);
  await pass(child, fill);
  await child.readyOffline();
  const scope = await page.evaluate('navigator.serviceWorker.ready.then(({ scope }) => scope)');
  expect(scope).toBe(site.address);

  await child.offline();
  await expectPicturesOfAllLessons(child, page);
  await child.open(`zh/${lesson.address}/`);
  await child.exercise(fill.id).becomes('passed');
  await miss(child, choose);
  await page.click('.bar-back');
  await expect(page).toHaveURL(`${site.address}zh/${lesson.address.split('/')[0]}/`);
  await child.switchLearner();
  await expect(page).toHaveURL(`${site.address}zh/`);
});

test('at a plain http address of the classroom everything but life without a server works', async ({
  page,
  context,
  watch,
}) => {
  const site = await serveAt('/', watch, INSECURE_HOST);
  const child = drive(page, context, site);
  await child.open('zh/');
  expect(await page.evaluate('[isSecureContext, "serviceWorker" in navigator, typeof crypto.randomUUID]')).toEqual([
    false,
    false,
    'undefined',
  ]);
  await child.pickAnimal('frog', '跳跳');
  await child.open(`zh/${lesson.address}/`);
  await miss(child, choose);
  await pass(child, fill);
  await expect(page.locator(`[data-exercise="${fill.id}"] .exercise-saved`)).toHaveText('已存在这台电脑上');
  await expectNoWordOfIt(page);
  await child.switchLearner();
  await expectNoWordOfIt(page);
  await child.pickAnimal('bear', '壮壮');
  await expectNoWordOfIt(page);
  await child.open(`zh/${lesson.address}/`);
  await comeTo(child, fill.id);
  expect(await child.exercise(fill.id).state()).toBe('fresh');
  await child.switchLearner();
  await child.comeBack('跳跳');
  await child.open(`zh/${lesson.address}/`);
  await comeTo(child, fill.id);
  await child.exercise(fill.id).becomes('passed');
  await child.exercise(choose.id).becomes('failed');
  await child.open('zh/grown-ups/');
  await expect(page.locator('[data-insecure]')).toHaveText(/不是 localhost，也不是 https/);
  await expect(page.locator('[data-row]')).toHaveCount(2);
  await site.unplug();
});

test('served by a server that says nothing of it, the worker has each page connect to its own origin only', async ({
  page,
  watch,
}) => {
  const server = createServer(sirv(DIST));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  watch.own(address);
  await page.goto(`${address}zh/`);
  const said = (path: string) =>
    page.evaluate(async (url) => (await fetch(url)).headers.get('connection-allowlist'), address + path);
  expect(await said('sandbox.html')).toBeNull();
  await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 60_000 });
  await page.reload();
  for (const path of ['zh/', `zh/${lesson.address}/`, 'sandbox.html'])
    expect(await said(path)).toBe('(response-origin)');
  watch.end();
  server.closeAllConnections();
  server.close();
});

/** Every link and picture of this page lies within the site, and no picture is broken. */
async function expectAllWithin(page: Page, { address }: Site): Promise<void> {
  await page.waitForSelector('main');
  const outside = await page.evaluate((root) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')];
    const sources = [...document.querySelectorAll<HTMLImageElement | HTMLScriptElement>('img[src], script[src]')];
    return [...links.map(({ href }) => href), ...sources.map(({ src }) => src)].filter((url) => !url.startsWith(root));
  }, address);
  expect(outside, page.url()).toEqual([]);
  expect(await brokenPictures(page), page.url()).toEqual([]);
}

async function expectPicturesOfAllLessons(child: Child, page: Page): Promise<void> {
  for (const { address } of builtLessons()) {
    await child.open(`zh/${address}/`);
    expect(await brokenPictures(page), address).toEqual([]);
  }
}

/** The pictures that can't be loaded, also those further down. */
const brokenPictures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const broken = [...document.images].map(async (image) => {
      image.loading = 'eager';
      return image.decode().then(
        () => [],
        () => (image.naturalWidth > 0 ? [] : [image.src]),
      );
    });
    return (await Promise.all(broken)).flat();
  });

/** Children hear nothing of what isn't their business. */
async function expectNoWordOfIt(page: Page): Promise<void> {
  await page.waitForSelector('[data-bar] button');
  for (const place of ['.bar', '[data-notices]', '.foot']) {
    await expect(page.locator(place)).not.toContainText(/离线|断网|断了网|没有连上|localhost/);
  }
  await expect(page.locator('[data-insecure]')).toHaveCount(0);
}
