import { outputSize } from '../builds/output-size.ts';
import type { BuildCost } from '../builds/run-build.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure, Goal } from '../report/figure.ts';
import { STARLIGHT } from '../sites/install-starlight.ts';
import type { BuildableSite } from '../sites/sites.ts';
import { LARGE } from './course-size.ts';
import type { Row } from './row.ts';

/** A build, and what it left on the disk. */
interface Built extends BuildCost {
  readonly pageKb: number;
  readonly allKb: number;
}

/** Row 4: what building many lessons costs, with our exercises in them and as plain Markdown. */
export const buildCost: Row = async ({ sites, rounds, control, say }) => {
  say(
    `building ${LARGE} lessons, ${rounds} times: Starlight, ours from the same Markdown, ours with its 12 exercises a lesson`,
  );
  const builds = await alternate(
    {
      starlight: () => measured(sites.starlight(LARGE)),
      plain: () => measured(sites.made(LARGE, 'plain')),
      boxes: () => measured(sites.made(LARGE, 'boxes')),
    },
    rounds,
    control,
  );
  return [
    ...figuresOf('same Markdown', builds.plain, builds.starlight),
    ...figuresOf('with exercises', builds.boxes, builds.starlight),
  ];
};

async function measured(site: BuildableSite): Promise<Built> {
  const cost = await site.build();
  const { all, pages } = outputSize(site.outDir);
  return { ...cost, pageKb: pages / LARGE / 1000, allKb: all / LARGE / 1000 };
}

function figuresOf(text: string, ours: readonly Built[], theirs: readonly Built[]): readonly Figure[] {
  const figure = (what: string, unit: string, value: (build: Built) => number | undefined, goal?: Goal): Figure[] => {
    const runs = (builds: readonly Built[]) => builds.flatMap((build) => value(build) ?? []);
    if (runs(ours).length === 0) return [];
    const other = { name: STARLIGHT, runs: runs(theirs) };
    return [{ row: 4, what: `${what}, ${text}`, unit, ours: runs(ours), other, goal }];
  };
  return [
    ...figure('wall time', 's', ({ seconds }) => seconds, { of: 'ratio', atMost: 1 }),
    ...figure('peak memory', 'MB', ({ peakMb }) => peakMb, { of: 'ratio', atMost: 1 }),
    ...figure('output a page, the page', 'KB', ({ pageKb }) => pageKb, { of: 'figure', atMost: 12 }),
    ...figure('output a page, packs and pictures too', 'KB', ({ allKb }) => allKb),
  ];
}
