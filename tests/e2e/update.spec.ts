import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleWorker } from '../../src/offline/build/bundle-worker.ts';
import { makePacks } from '../../src/offline/build/make-packs.ts';
import { sharedFiles } from '../../src/offline/build/shared-files.ts';
import { readSite, type SiteFiles, writeSite } from '../../src/offline/build/site-files.ts';
import { VERSION_PLACEHOLDER } from '../../src/offline/placeholders.ts';
import { serveDist } from '../../src/serve/serve-dist.ts';
import { comeTo, pass, putRight } from './answers.ts';
import { DIST, exerciseOf, richestLesson } from './built-course.ts';
import { drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import type { Watch } from './watch.ts';

const lesson = richestLesson();
const LESSON = `zh/${lesson.address}/`;
const first = exerciseOf(lesson, 'choose');
const later = exerciseOf(lesson, 'order');
const think = exerciseOf(lesson, 'think');
const NEXT = 'next-one';
const NEW_WORDS = '新版才有的一句话。';

test('a new version waits while a lesson is open, is taken at the picker, and loses nothing', async ({
  page,
  context,
  watch,
}) => {
  test.setTimeout(90_000);
  const place = await twoVersions(watch);
  try {
    const child = drive(page, context, place.site);
    await child.open('zh/');
    await child.pickAnimal('rooster', '早早');
    await child.open(LESSON);
    const old = await version(page);
    await pass(child, first);
    await child.exercise(think.id).write('text', '写到一半');
    await child.readyOffline();

    await place.update();
    const other = await child.otherTab();
    await other.open('zh/');
    await other.tab.waitForSelector('text=有新版本');
    expect(await page.evaluate('navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null)')).toBe(true);
    await other.reload();
    await other.tab.waitForSelector('text=有新版本');
    expect(await other.tab.getAttribute('html', 'data-version'), 'a lesson is open elsewhere').toBe(old);

    await page.bringToFront();
    await comeTo(child, later.id);
    await putRight(child, later);
    await child.exercise(later.id).check();
    await child.exercise(later.id).becomes('passed');
    expect(await page.inputValue(`[data-exercise="${think.id}"] textarea`)).toBe('写到一半');
    await child.reload();
    expect(await version(page), 'a reload in mid-lesson').toBe(old);
    await expect(page.locator('body')).not.toContainText(NEW_WORDS);
    await other.tab.close();

    await child.switchLearner();
    await expect.poll(() => version(page).catch(() => '')).toBe(NEXT);
    await child.comeBack('早早');
    await child.open(LESSON);
    expect(await version(page)).toBe(NEXT);
    await expect(page.locator('h1')).toContainText(NEW_WORDS);
    for (const { id } of [first, later]) await child.exercise(id).becomes('passed');
    await child.exercise(think.id).becomes('working');
    await comeTo(child, think.id);
    expect(await page.inputValue(`[data-exercise="${think.id}"] textarea`)).toBe('写到一半');

    await child.readyOffline();
    await place.site.unplug();
    await child.reload();
    await expect(page.locator('h1')).toContainText(NEW_WORDS);
    expect(await version(page)).toBe(NEXT);
  } finally {
    await place.remove();
  }
});

const version = (page: Page): Promise<string | null> => page.getAttribute('html', 'data-version');

/** The built site at a free port, which can be replaced by a newer one. */
async function twoVersions(watch: Watch) {
  const dir = mkdtempSync(join(tmpdir(), 'jieti-e2e-next-'));
  writeSite(dir, await nextVersion());
  let serving = await serveDist({ dir: DIST, port: 0 });
  const address = serving.url;
  const port = Number(new URL(address).port);
  watch.own(address);
  const serve = async (folder: string) => {
    await serving.close();
    serving = await serveDist({ dir: folder, port });
  };
  return {
    site: { address, unplug: () => serving.close(), plug: () => serve(dir) },
    update: () => serve(dir),
    async remove() {
      await serving.close().catch(() => undefined);
      rmSync(dir, { recursive: true });
    },
  };
}

/** The same site after its author has changed one lesson's title: pages, packs and worker as the build would make them. */
async function nextVersion(): Promise<SiteFiles> {
  const old = /data-version="?([\w.-]+)/.exec(readFileSync(join(DIST, 'zh/index.html'), 'utf8'))?.[1] ?? '';
  const built = new Map([...readSite(DIST)].filter(([path]) => path !== 'sw.js' && !path.endsWith('.pack')));
  const change = (path: string, html: string) =>
    path === `${LESSON}index.html` ? html.replace('</h1>', `${NEW_WORDS}</h1>`) : html;
  const pages = (to: string) =>
    new Map(
      [...built].map(([path, bytes]): [string, Buffer] => {
        if (!path.endsWith('.html')) return [path, bytes];
        return [path, Buffer.from(change(path, bytes.toString().split(old).join(to)))];
      }),
    );
  const { units, files: packs } = makePacks(pages(VERSION_PLACEHOLDER));
  const shown = pages(NEXT);
  const missing = shown.get('404.html')?.toString() ?? '';
  const manifest = { version: NEXT, units, missingPage: missing, unreadyPage: missing };
  const worker = await bundleWorker(manifest, sharedFiles(shown, 'assets'));
  return new Map([...shown, ...packs, ['sw.js', worker]]);
}
