import type { Load } from '../browser/load-page.ts';
import { serveFolder } from '../browser/site-server.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure, Goal } from '../report/figure.ts';
import { coldLoad, OUR_LESSON, SLOWDOWN } from './lesson-loads.ts';
import type { Row } from './row.ts';

const SMALL = 50;
export const LARGE = 1000;

/** Row 3: whether a lesson costs more because there are many others. */
export const courseSize: Row = async ({ sites, rounds, control, say }) => {
  say(`building courses of ${SMALL} and ${LARGE} lessons`);
  const small = await serveFolder(await sites.built(sites.made(SMALL, 'boxes')));
  const large = await serveFolder(await sites.built(sites.made(LARGE, 'boxes')));
  say(`loading the lesson of each, ${rounds} times`);
  try {
    const loads = await alternate(
      { small: () => coldLoad(small, OUR_LESSON), large: () => coldLoad(large, OUR_LESSON) },
      rounds,
      control,
    );
    return figuresOf(loads.large, loads.small);
  } finally {
    await small.close();
    await large.close();
  }
};

function figuresOf(large: readonly Load[], small: readonly Load[]): readonly Figure[] {
  const figure = (what: string, unit: string, value: (load: Load) => number, atMost: number): Figure => {
    const goal: Goal = { of: 'ratio', atMost };
    const other = { name: `with ${SMALL} lessons`, runs: small.map(value) };
    return { row: 3, what: `${what}, ${LARGE} lessons`, unit, ours: large.map(value), other, goal };
  };
  return [
    figure('settled', 'KB', ({ settled }) => settled.bytes / 1000, 1.05),
    figure('DOM', 'elements', ({ elements }) => elements, 1.05),
    figure(`LCP ${SLOWDOWN}x`, 'ms', ({ largestPaint }) => largestPaint, 1.1),
  ];
}
