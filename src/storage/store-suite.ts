import { learnerCases } from './learner-cases.ts';
import { mergeCases } from './merge-cases.ts';
import { recordCases } from './record-cases.ts';
import type { Store } from './store.ts';

/**
 * What every store must do, whatever lies under it. Knows neither Node nor Vitest, so that it can also run in a page of
 * a real browser: a test throws if it fails.
 */

/** Two connections to one fresh, empty place, as two tabs have them; a store without tabs gives itself twice. */
export type OpenPair = () => Promise<readonly [first: Store, second: Store]>;

export interface SuiteRunner {
  describe(name: string, define: () => void): void;
  it(name: string, run: () => Promise<void>): void;
}

/** Tests by the sentence that each of them proves. */
export type StoreCases = Readonly<Record<string, (first: Store, second: Store) => Promise<void>>>;

/** Defines the suite's tests with the runner's `describe` and `it`. */
export function storeSuite(name: string, openPair: OpenPair, runner: SuiteRunner): void {
  runner.describe(name, () => {
    for (const [sentence, test] of Object.entries({ ...learnerCases, ...recordCases, ...mergeCases })) {
      runner.it(sentence, async () => {
        const [first, second] = await openPair();
        try {
          await test(first, second);
        } finally {
          first.close();
          second.close();
        }
      });
    }
  });
}
