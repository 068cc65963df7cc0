import { addCounts, type Count } from './runner/count.ts';
import { STEPS, type Step } from './runner/steps.ts';

/**
 * `npm test`: every step in order, until one fails. `--only lint,unit` runs some of them. The very last line is
 * always `N passed, N failed`, which machines read.
 */

interface Result {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
}

function chosenSteps(args: readonly string[]): readonly Step[] {
  if (args.length === 0) return STEPS;
  const names = args[0] === '--only' ? args.slice(1).flatMap((arg) => arg.split(',')) : [];
  const known = STEPS.map(({ name }): string => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) throw new Error(`Usage: npm test [-- --only ${known.join('|')}]`);
  return STEPS.filter(({ name }) => names.includes(name));
}

async function runStep(step: Step): Promise<Result> {
  console.log(`\n=== ${step.title} (${step.name})\n`);
  const start = performance.now();
  const count = await step.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  return { step, count, seconds: (performance.now() - start) / 1000 };
}

async function runSteps(steps: readonly Step[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const result = await runStep(step);
    results.push(result);
    if (result.count.failed > 0) break;
  }
  return results;
}

function summarise(steps: readonly Step[], results: readonly Result[]): void {
  console.log('\n=== Summary\n');
  for (const { step, count, seconds } of results) {
    const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    console.log(`${step.name.padEnd(6)} ${verdict} ${time}  ${count.passed} passed, ${count.failed} failed`);
  }
  for (const { name } of steps.slice(results.length)) console.log(`${name.padEnd(6)} not run`);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(`all           ${`${seconds.toFixed(1)} s`.padStart(8)}\n`);
}

async function main(): Promise<Count> {
  try {
    const steps = chosenSteps(process.argv.slice(2));
    const results = await runSteps(steps);
    summarise(steps, results);
    return addCounts(results.map(({ count }) => count));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = await main();
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
