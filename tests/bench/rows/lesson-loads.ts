import { rmSync } from 'node:fs';
import { serveBlankPage } from '../browser/blank-page.ts';
import { withColdBrowser } from '../browser/cold-browser.ts';
import { returningLearner } from '../browser/learner-profile.ts';
import { type Load, loadPage } from '../browser/load-page.ts';
import { type Served, serveFolder } from '../browser/site-server.ts';
import { PHISHING } from '../courses/lesson-list.ts';
import { alternate } from '../report/alternate.ts';
import type { Bench } from './row.ts';

/** How much slower than this machine the main thread is made: an old laptop. */
export const SLOWDOWN = 4;

/** Starlight's course is as long as this. */
export const PEER_LESSONS = 50;

export const OUR_LESSON = `zh/stepping-up/${PHISHING}/`;
const THEIR_LESSON = `stepping-up/${PHISHING}/`;

export interface LessonLoads {
  /** A first visit. */
  readonly guest: readonly Load[];
  /** The learner of `returningLearner`, nothing cached. */
  readonly learner: readonly Load[];
  readonly starlight: readonly Load[];
}

/** The loads of one run of the bench: rows 1 and 2 are about the same ones. */
const known = new WeakMap<Bench, Promise<LessonLoads>>();

/** Loads `safety/phishing` of the shipped course and of Starlight in turn, each time in a browser that is new to it. */
export function lessonLoads(bench: Bench): Promise<LessonLoads> {
  const loads = known.get(bench) ?? measure(bench);
  known.set(bench, loads);
  return loads;
}

async function measure({ sites, rounds, control, say }: Bench): Promise<LessonLoads> {
  say(`building the shipped course, and Starlight with ${PEER_LESSONS} lessons`);
  const ours = await serveFolder(await sites.built(sites.shipped()), serveBlankPage);
  const theirs = await serveFolder(await sites.built(sites.starlight(PEER_LESSONS)));
  const learner = await returningLearner(ours, OUR_LESSON);
  say(`loading the lesson, ${rounds} times as a guest, as a learner with drafts, and at Starlight`);
  try {
    return await alternate(
      {
        guest: () => coldLoad(ours, OUR_LESSON),
        learner: () =>
          withColdBrowser((browser) => loadPage(browser, ours, OUR_LESSON, { slowdown: SLOWDOWN, learner }), learner),
        starlight: () => coldLoad(theirs, THEIR_LESSON),
      },
      rounds,
      control,
    );
  } finally {
    rmSync(learner.profile, { recursive: true, force: true });
    await ours.close();
    await theirs.close();
  }
}

/** A page loaded by somebody who has never been there. */
export const coldLoad = (site: Served, path: string): Promise<Load> =>
  withColdBrowser((browser) => loadPage(browser, site, path, { slowdown: SLOWDOWN }));
