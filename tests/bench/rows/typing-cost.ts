import { type Served, serveFolder } from '../browser/site-server.ts';
import { LONG_TEXT, SHORT_TEXT } from '../courses/typing-lessons.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure, Goal } from '../report/figure.ts';
import { percentile } from '../report/statistics.ts';
import { serveTextarea } from '../typing/bare-textarea.ts';
import { EARLY_KEYS, heapGrowth, LATE_KEYS } from '../typing/heap-growth.ts';
import { practiceCurves } from '../typing/practice-curves.ts';
import type { KeyCosts } from '../typing/time-keys.ts';
import { timeText, timeTextarea } from '../typing/time-text.ts';
import { SLOWDOWN } from './lesson-loads.ts';
import type { Bench, Row } from './row.ts';

/** Row 5: what a key costs in a typing exercise, and whether a long text or many keys make it dearer. */
export const typingCost: Row = async (bench) => {
  const { sites, say } = bench;
  for (const line of practiceCurves()) say(line);
  say('building a course of typing lessons');
  const site = await serveFolder(await sites.built(sites.typing()), serveTextarea);
  try {
    return [...(await keys(bench, site)), ...(await memory(bench, site))];
  } finally {
    await site.close();
  }
};

async function keys({ rounds, control, say }: Bench, site: Served): Promise<readonly Figure[]> {
  say(
    `typing in a text of ${LONG_TEXT.keys} keys, in a bare text field, in a text of ${SHORT_TEXT.keys}, ${rounds} times`,
  );
  const { long, textarea, short } = await alternate(
    {
      long: () => timeText(site, LONG_TEXT),
      textarea: () => timeTextarea(site, LONG_TEXT),
      short: () => timeText(site, SHORT_TEXT),
    },
    rounds,
    control,
  );
  const figure = (what: string, value: (costs: KeyCosts) => number, goal?: Goal): Figure => ({
    ...{ row: 5, what: `${what}, ${LONG_TEXT.keys} keys`, unit: 'ms', ours: long.map(value), goal },
    other: { name: 'a bare textarea', runs: textarea.map(value) },
  });
  const against = (what: string, value: (costs: KeyCosts) => number, goal?: Goal): Figure => ({
    ...figure(what, value, goal),
    other: { name: `a text of ${SHORT_TEXT.keys}`, runs: short.map(value) },
  });
  return [
    figure(`script a key ${SLOWDOWN}x`, scriptPerKey, { of: 'figure', atMost: 4.7 }),
    figure(`main thread a key ${SLOWDOWN}x`, ({ taskMs, paints }) => taskMs / paints.length),
    figure(`key to paint p50 ${SLOWDOWN}x`, paintAt(0.5)),
    figure(`key to paint p95 ${SLOWDOWN}x`, paintAt(0.95), { of: 'ratio', atMost: 1.1 }),
    figure(`key to paint p99 ${SLOWDOWN}x`, paintAt(0.99)),
    against(`script a key ${SLOWDOWN}x`, scriptPerKey, LENGTH_DOES_NOT_MATTER),
    against(`key to paint p95 ${SLOWDOWN}x`, paintAt(0.95), LENGTH_DOES_NOT_MATTER),
  ];
}

/** A long text types as fast as a short one; the rest is noise. */
const LENGTH_DOES_NOT_MATTER: Goal = { of: 'ratio', atMost: 1.1 };

const scriptPerKey = ({ scriptMs, paints }: KeyCosts): number => scriptMs / paints.length;

const paintAt =
  (share: number) =>
  ({ paints }: KeyCosts): number =>
    percentile(paints, share);

async function memory({ rounds, control, say }: Bench, site: Served): Promise<readonly Figure[]> {
  say(`typing ${LATE_KEYS} keys without a rest, ${rounds} times`);
  const { growth } = await alternate({ growth: () => heapGrowth(site) }, rounds, control);
  return [
    {
      row: 5,
      what: `heap after ${LATE_KEYS} keys`,
      unit: 'MB',
      ours: growth.map(({ late }) => late),
      other: { name: `after ${EARLY_KEYS}`, runs: growth.map(({ early }) => early) },
      goal: { of: 'ratio', atMost: 1.05 },
    },
  ];
}
