import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Outcome, runAloud, runQuietly } from './command.ts';
import {
  addCounts,
  type Count,
  countOne,
  readCount,
  readPlaywright,
  readTap,
  readVitest,
  reportFile,
} from './count.ts';

export interface Step {
  readonly name: 'lint' | 'types' | 'unit' | 'build' | 'e2e';
  readonly title: string;
  run(): Promise<Count>;
}

/** All that `npm test` does, quickest to tell first. */
export const STEPS: readonly Step[] = [
  { name: 'lint', title: 'Format and lint', run: lint },
  { name: 'types', title: 'Types of every room', run: types },
  { name: 'unit', title: 'Unit, rooms and content tests', run: () => vitest('tests/vitest.config.ts', 'unit') },
  { name: 'build', title: 'The build and its tests', run: build },
  { name: 'e2e', title: 'Browser tests', run: browsers },
];

const ROOMS = ['pure', 'build', 'page', 'worker', 'tests'] as const;

/** Two at a time: the machines have two cores, and each compiler needs one and some hundred megabytes. */
const COMPILERS = 2;

async function lint(): Promise<Count> {
  const { code } = await runAloud(['biome', 'check', '--config-path', 'tests', '--error-on-warnings', '.']);
  return countOne(code);
}

/** Astro writes the types of its content collections first; the build room and `astro check` read them. */
async function types(): Promise<Count> {
  const synced = await runQuietly(['astro', 'sync']);
  if (synced.code !== 0) return told(['astro', 'sync'], synced);
  const checks = [
    ['astro', 'check', '--tsconfig', 'tests/rooms/tsconfig.astro.json'],
    ...ROOMS.map((room) => [
      'tsc',
      ...['-p', `tests/rooms/tsconfig.${room}.json`],
      ...['--incremental', '--tsBuildInfoFile', `node_modules/.cache/jieti-tests/${room}.tsbuildinfo`],
    ]),
  ];
  const counts: Count[] = [];
  const next = async (): Promise<void> => {
    const check = checks.shift();
    if (check === undefined) return;
    counts.push(told(check, await runQuietly(check)));
    return next();
  };
  await Promise.all(Array.from({ length: COMPILERS }, next));
  return addCounts(counts);
}

function told(check: readonly string[], { code, output }: Outcome): Count {
  const name = check.slice(0, 3).join(' ');
  console.log(code === 0 ? `ok      ${name}` : `failed  ${name}\n${output}`);
  return countOne(code);
}

async function vitest(config: string, name: string): Promise<Count> {
  const report = reportFile(`${name}.json`);
  const { code } = await runAloud([
    ...['vitest', 'run', '--config', config],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return readCount(report, code, readVitest);
}

async function build(): Promise<Count> {
  const built = countOne((await runAloud(['npm', 'run', 'build'])).code);
  if (built.failed > 0) return built;
  return addCounts([built, await vitest('tests/vitest.build.config.ts', 'build')]);
}

async function browsers(): Promise<Count> {
  const missing = existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url))) ? [] : [await build()];
  const today = addCounts([...missing, await playwright()]);
  return today.failed > 0 ? today : addCounts([today, await chromium88()]);
}

async function playwright(): Promise<Count> {
  const report = reportFile('playwright.json');
  const { code } = await runAloud(
    ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return readCount(report, code, readPlaywright);
}

async function chromium88(): Promise<Count> {
  const report = reportFile('chromium88.tap');
  const { code } = await runAloud([
    ...[process.execPath, '--test'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...['tests/e2e/chromium88.ts', 'tests/e2e/editor-chromium88.ts', 'tests/e2e/turtle88.ts'],
    'tests/e2e/sandbox-chromium88.ts',
  ]);
  return readCount(report, code, readTap);
}
