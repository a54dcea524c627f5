import { defineConfig } from 'vitest/config';

/** Tests that compute and nothing else: they share what they load, since loading is most of their time. */
const PURE = ['test/domain/**/*.test.ts', 'test/dialogs/**/*.test.ts', 'test/cards/**/*.test.ts'];
/** Beside them, and with a browser or a desk of their own. */
const APART = ['test/cards/browser.test.ts', 'test/dialogs/transcripts/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many files start an Azurite of their own: more of them at once than there are cores only makes them wait.
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-output/results.json' },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: APART, isolate: false } },
      { extends: true, test: { name: 'desk', include: ['test/**/*.test.ts'], exclude: PURE } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
