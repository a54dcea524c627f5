import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many files start an Azurite of their own: more of them at once than there are cores only makes them wait.
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-output/results.json' },
  },
});
