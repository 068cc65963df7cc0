import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', 'tests/rooms/**/*.test.ts', 'tests/content/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    // Property tests on two busy cores take their time; a hang still ends.
    testTimeout: 30_000,
  },
});
