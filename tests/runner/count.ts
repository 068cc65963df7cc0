import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const addCounts = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

/** A command without tests of its own (lint, types, build) counts as one. */
export const countOne = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A fresh place for a runner's own report. */
export function reportFile(name: string): string {
  const file = fileURLToPath(new URL(`../../node_modules/.cache/jieti-tests/${name}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * Reads a runner's report. A runner that failed without a failed test (it crashed, found no tests, caught a stray
 * error) counts as one failure, so that the last line never looks better than the exit code.
 */
export function readCount(file: string, code: number, read: (text: string) => Count): Count {
  const count = existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

export function readVitest(text: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(text);
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

export function readPlaywright(text: string): Count {
  const { stats } = JSON.parse(text);
  return { passed: Number(stats.expected), failed: Number(stats.unexpected) + Number(stats.flaky) };
}

export function readTap(text: string): Count {
  const total = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { passed: total('pass'), failed: total('fail') + total('cancelled') };
}
