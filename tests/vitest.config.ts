import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts', 'tests/rooms/**/*.test.ts', 'tests/content/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
  },
});
