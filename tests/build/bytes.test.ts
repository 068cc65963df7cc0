import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBlankPage } from '../bench/browser/blank-page.ts';
import { withColdBrowser } from '../bench/browser/cold-browser.ts';
import { type ReturningLearner, returningLearner } from '../bench/browser/learner-profile.ts';
import { type Load, loadPage } from '../bench/browser/load-page.ts';
import { type Served, serveFolder } from '../bench/browser/site-server.ts';
import { type Traffic, trafficOf } from '../bench/browser/traffic.ts';
import { outputSize } from '../bench/builds/output-size.ts';
import { OUR_LESSON } from '../bench/rows/lesson-loads.ts';
import { pageFiles } from '../bench/sites/page-files.ts';
import { createSites, type Sites } from '../bench/sites/sites.ts';
import { filesUnder, ROOT } from '../rooms/source-file.ts';

/** Byte budgets of shared/performance.md, rows 1, 3 and 4; after gzip where pages are loaded. */

const KB = 1000;
const BEFORE_LOAD = { bytes: 34 * KB, scriptBytes: 19 * KB };
const SETTLED = { bytes: 75 * KB, scriptBytes: 60 * KB };
const OUTPUT_A_PAGE = 12 * KB;

const DIST = join(ROOT, 'dist');
const lessonPages = filesUnder('dist')
  .map((path) => path.slice('dist/'.length))
  .filter((path) => /^(?:zh|en)\/[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(path));

const firstTraffic = (dir: string, page: string): Traffic => trafficOf(dir, pageFiles(dir, page).first);

/** What is over the budget, told with every file, so that the one that grew is seen. */
function over(traffic: Traffic, budget: typeof SETTLED): string {
  if (traffic.bytes <= budget.bytes && traffic.scriptBytes <= budget.scriptBytes) return '';
  const files = traffic.files.map(({ path, bytes }) => `  ${bytes} ${path}`);
  const { bytes, scriptBytes } = traffic;
  return [`${bytes} of ${budget.bytes} bytes, JS ${scriptBytes} of ${budget.scriptBytes}`, ...files].join('\n');
}

describe('a lesson page, by its own text', () => {
  it('asks for little before its load event, whichever lesson', () => {
    expect(lessonPages.length).toBeGreaterThan(0);
    expect(lessonPages.map((page) => over(firstTraffic(DIST, page), BEFORE_LOAD)).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['zod', /ZodError|_zod\b/],
    ["Astro's islands", /astro-island|astro-slot|astro:hydrate/],
    ['signals', /preact-signals/],
  ])('can load no byte of %s', (_, mark) => {
    const scripts = new Set(lessonPages.flatMap((page) => pageFiles(DIST, page).scripts));
    expect(scripts.size).toBeGreaterThan(3);
    expect([...scripts].filter((script) => mark.test(readFileSync(join(DIST, script), 'utf8')))).toEqual([]);
  });
});

describe('the phishing lesson in a browser that has never seen it', () => {
  let site: Served;
  let learner: ReturningLearner;

  beforeAll(async () => {
    site = await serveFolder(DIST, serveBlankPage);
    learner = await returningLearner(site, OUR_LESSON);
  });
  afterAll(async () => {
    rmSync(learner.profile, { recursive: true, force: true });
    await site.close();
  });

  const load = (who?: ReturningLearner): Promise<Load> =>
    withColdBrowser((browser) => loadPage(browser, site, OUR_LESSON, { slowdown: 1, learner: who }), who);

  it('stays within its bytes for a guest', async () => {
    const { untilLoad, settled } = await load();
    expect([over(untilLoad, BEFORE_LOAD), over(settled, SETTLED)]).toEqual(['', '']);
  });

  it('stays within its bytes for a learner whose drafts and states come back', async () => {
    const { untilLoad, settled } = await load(learner);
    expect([over(untilLoad, BEFORE_LOAD), over(settled, SETTLED)]).toEqual(['', '']);
  });
});

describe('a course of many lessons', () => {
  const [FEW, MANY] = [50, 200];
  const page = `${OUR_LESSON}index.html`;
  let sites: Sites;
  let [few, many] = ['', ''];

  beforeAll(async () => {
    sites = createSites();
    few = await sites.built(sites.made(FEW, 'plain'));
    many = await sites.built(sites.made(MANY, 'plain'));
  });
  afterAll(() => sites.remove());

  it('has the same lesson page as one of few', () => {
    const size = (dir: string) => firstTraffic(dir, page).bytes;
    expect(size(many) / size(few)).toBeLessThan(1.01);
    const elements = (dir: string) => readFileSync(join(dir, page), 'utf8').split(/<[a-z]/).length;
    expect(elements(many)).toBe(elements(few));
  });

  it('takes little room on the disk for each lesson', () => {
    expect(outputSize(many).pages / MANY).toBeLessThanOrEqual(OUTPUT_A_PAGE);
  });
});
