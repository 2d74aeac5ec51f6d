import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{db,preload,main,renderer,build}/**/*.test.{ts,tsx}'],
    // The end-to-end tests have a runner of their own: they need a real window.
    exclude: ['build/e2e/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
