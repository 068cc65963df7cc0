import { machineLines } from './machine.ts';
import { benchOptions } from './options.ts';
import { createControl } from './report/control.ts';
import type { Figure } from './report/figure.ts';
import { controlLine, runsOf, tableOf } from './report/table.ts';
import { buildCost } from './rows/build-cost.ts';
import { codeKey, codeMemory, codeRun } from './rows/code-cost.ts';
import { courseSize } from './rows/course-size.ts';
import { firstBytes } from './rows/first-bytes.ts';
import { firstPaint } from './rows/first-paint.ts';
import { SLOWDOWN } from './rows/lesson-loads.ts';
import { mergeCost } from './rows/merge-cost.ts';
import { offlineCost } from './rows/offline-cost.ts';
import type { Row } from './rows/row.ts';
import { storageCost } from './rows/storage-cost.ts';
import { typingCost } from './rows/typing-cost.ts';
import { createSites } from './sites/sites.ts';

/**
 * `npm run bench [-- --row 1,2] [-- --quick]`: the figures of shared/performance.md against peers and floors measured
 * in the same run. Prints them; nothing passes or fails here.
 */

const ROWS: Readonly<Record<number, Row>> = {
  1: firstBytes,
  2: firstPaint,
  3: courseSize,
  4: buildCost,
  5: typingCost,
  6: codeKey,
  7: codeRun,
  8: storageCost,
  9: offlineCost,
  10: codeMemory,
  11: mergeCost,
};

const options = benchOptions(process.argv.slice(2));
const sites = createSites();
const control = await createControl(options.patienceMs);
const bench = { sites, control, rounds: options.rounds, say: (text: string) => console.log(`  ${text}`) };
const figures: Figure[] = [];

for (const line of await machineLines()) console.log(line);
console.log(
  `lesson: stepping-up/safety/phishing in Chinese; main thread slowed ${SLOWDOWN} times; ${options.rounds} alternating runs`,
);
process.once('SIGINT', () => {
  sites.remove();
  process.exit(130);
});
try {
  for (const row of options.rows) {
    const measure = ROWS[row];
    if (measure === undefined) continue;
    console.log(`\nrow ${row}`);
    const found = await measure(bench);
    for (const figure of found) console.log(runsOf(figure));
    console.log(controlLine(control.report()));
    figures.push(...found);
  }
} finally {
  sites.remove();
  await control.close();
}
console.log(`\n${tableOf(figures)}`);
