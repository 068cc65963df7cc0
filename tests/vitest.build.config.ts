import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what the build put into `dist`, and of builds they make themselves; they need time and a core each. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/build/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    passWithNoTests: false,
  },
});
