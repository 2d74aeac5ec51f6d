import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['build/e2e/**/*.e2e.ts'],
    // One window at a time: two cores, one screen.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
