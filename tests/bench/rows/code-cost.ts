import { builtLessons } from '../../e2e/built-course.ts';
import { type Served, serveFolder } from '../browser/site-server.ts';
import { bareOutput, serveRunners } from '../code/bare-runners.ts';
import { firstKey } from '../code/first-key.ts';
import { type FirstOutput, firstOutput } from '../code/first-output.ts';
import { rendererMemory } from '../code/renderer-memory.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure } from '../report/figure.ts';
import { percentile } from '../report/statistics.ts';
import { serveTextarea, TEXTAREA_PAGE } from '../typing/bare-textarea.ts';
import { SLOWDOWN } from './lesson-loads.ts';
import type { Bench, Row } from './row.ts';

/** Served beside the shipped course. */
const serveFloors = (...[request, response]: Parameters<typeof serveTextarea>): void => {
  serveTextarea(request, response);
  if (!response.headersSent) serveRunners(request, response);
};

async function withSite<T>({ sites, say }: Bench, use: (site: Served) => Promise<T>): Promise<T> {
  say('building the shipped course');
  const site = await serveFolder(await sites.built(sites.shipped()), serveFloors);
  try {
    return await use(site);
  } finally {
    await site.close();
  }
}

/** Row 6: when a code exercise takes the first key. */
export const codeKey: Row = (bench) =>
  withSite(bench, async (site) => {
    const lesson = builtLessons('zh', site.dir).find(({ exercises }) => exercises.some(({ kind }) => kind === 'code'));
    const { address = '', exercises = [] } = lesson ?? {};
    const id = exercises.find(({ kind }) => kind === 'code')?.id.replace(/[^a-z0-9]+/gi, '-');
    bench.say(`the first key in ${address} and in a bare text field, ${bench.rounds} times`);
    const { ours, bare } = await alternate(
      {
        ours: () => firstKey(`${site.url}zh/${address}/#${id}`),
        bare: () => firstKey(site.url + TEXTAREA_PAGE),
      },
      bench.rounds,
      bench.control,
    );
    return [
      {
        row: 6,
        what: `first key accepted ${SLOWDOWN}x (goal: 1.1x and 100 ms more)`,
        unit: 'ms',
        ours,
        other: { name: 'a bare text field', runs: bare },
      },
      {
        row: 6,
        what: 'the same, less 100 ms',
        unit: 'ms',
        ours: ours.map((time) => Math.max(time - 100, 0)),
        other: { name: 'a bare text field', runs: bare },
        goal: { of: 'ratio', atMost: 1.1 },
      },
    ];
  });

const PROGRAMS = { python: 'print(1)', javascript: 'console.log(1);' } as const;
/** Of the slowest machine that shows 60 a second. */
const FRAME_MS = 1000 / 60;

/** Row 7: from Run to the first output. */
export const codeRun: Row = (bench) =>
  withSite(bench, async (site) => {
    const figures: Figure[] = [];
    for (const [lang, atMost] of [
      ['javascript', 1.5],
      ['python', 1.2],
    ] as const) {
      bench.say(`Run to first output, ${lang}, ours and a bare worker, ${bench.rounds} times`);
      const { ours, bare } = await alternate(
        {
          ours: () => firstOutput(site, lang, PROGRAMS[lang]),
          bare: async (): Promise<FirstOutput> => ({ cold: await bareOutput(site, lang), warm: [] }),
        },
        bench.rounds,
        bench.control,
      );
      figures.push(
        {
          row: 7,
          what: `Run to first output, ${lang}, first run`,
          unit: 'ms',
          ours: ours.map(({ cold }) => cold),
          other: { name: 'a bare worker made anew', runs: bare.map(({ cold }) => cold) },
          goal: { of: 'ratio', atMost },
        },
        {
          row: 7,
          what: `the same, later runs (goal for JavaScript: 2 frames)`,
          unit: 'ms',
          ours: ours.map(({ warm }) => percentile(warm, 0.5)),
          goal: { of: 'figure', atMost: 2 * FRAME_MS },
        },
      );
    }
    return figures;
  });

/** Row 10: memory of the renderers with the whole workshop open. */
export const codeMemory: Row = (bench) =>
  withSite(bench, async (site) => {
    bench.say(`memory with Monaco open and Python run, ${bench.rounds} times`);
    const { runs } = await alternate({ runs: () => rendererMemory(site) }, bench.rounds, bench.control);
    const known = runs.filter((size): size is number => size !== undefined);
    return [
      {
        row: 10,
        what: 'renderers with Monaco and Python',
        unit: 'MB',
        ours: known,
        goal: { of: 'figure', atMost: 200 },
      },
    ];
  });
