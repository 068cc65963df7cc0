import type { Load } from '../browser/load-page.ts';
import type { Figure, Goal } from '../report/figure.ts';
import { STARLIGHT } from '../sites/install-starlight.ts';
import { lessonLoads } from './lesson-loads.ts';
import type { Row } from './row.ts';

/** Row 1: what a lesson asks for. */
export const firstBytes: Row = async (bench) => {
  const { guest, learner, starlight } = await lessonLoads(bench);
  const figure = (what: string, ours: readonly Load[], value: (load: Load) => number, atMost?: number): Figure => {
    const goal: Goal | undefined = atMost === undefined ? undefined : { of: 'figure', atMost };
    return {
      row: 1,
      what,
      unit: 'KB',
      ours: ours.map(value),
      other: { name: STARLIGHT, runs: starlight.map(value) },
      goal,
    };
  };
  return [
    figure('before load, all', guest, ({ untilLoad }) => untilLoad.bytes / 1000, 34),
    figure('before load, JS', guest, ({ untilLoad }) => untilLoad.scriptBytes / 1000, 19),
    figure('settled, a guest, all', guest, ({ settled }) => settled.bytes / 1000, 75),
    figure('settled, a guest, JS', guest, ({ settled }) => settled.scriptBytes / 1000, 60),
    figure('settled, drafts back, all', learner, ({ settled }) => settled.bytes / 1000, 75),
    figure('settled, drafts back, JS', learner, ({ settled }) => settled.scriptBytes / 1000, 60),
    figure('before load, drafts back, all', learner, ({ untilLoad }) => untilLoad.bytes / 1000, 34),
  ];
};
