import type { Load } from '../browser/load-page.ts';
import type { Figure, Goal } from '../report/figure.ts';
import { STARLIGHT } from '../sites/install-starlight.ts';
import { lessonLoads, SLOWDOWN } from './lesson-loads.ts';
import type { Row } from './row.ts';

/** Row 2: how soon a lesson is there, and what it costs to keep it there. */
export const firstPaint: Row = async (bench) => {
  const { guest, learner, starlight } = await lessonLoads(bench);
  const of = (who: string, ours: readonly Load[]) => {
    const figure = (what: string, unit: string, value: (load: Load) => number, goal?: Goal): Figure => ({
      row: 2,
      what: `${what}, ${who}`,
      unit,
      ours: ours.map(value),
      other: { name: STARLIGHT, runs: starlight.map(value) },
      goal,
    });
    return [
      figure(`FCP ${SLOWDOWN}x`, 'ms', ({ firstPaint }) => firstPaint),
      figure(`LCP ${SLOWDOWN}x`, 'ms', ({ largestPaint }) => largestPaint, { of: 'ratio', atMost: 0.75 }),
      figure(`TBT ${SLOWDOWN}x`, 'ms', ({ blocking }) => blocking, { of: 'figure', atMost: 50 }),
      figure('heap', 'MB', ({ heapMb }) => heapMb, { of: 'ratio', atMost: 2 }),
    ];
  };
  return [...of('a guest', guest), ...of('drafts back', learner)];
};
