import { defineConfig } from 'vitest/config';

/** Tests that start servers, browsers or builds: each in a process of its own. */
const APART = [
  'test/pages/**/*.test.ts',
  'test/embed/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/architecture/**/*.test.ts',
];

const conditions = ['@cunju/source', 'module', 'node'];

const common = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
};

const settings = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Concurrent tests share the two cores that the project is tested on.
  maxConcurrency: 2,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...common,
        // Loading the models takes longer than testing them: files that only call functions share what one has loaded.
        test: { ...settings, name: 'functions', include: ['test/**/*.test.ts'], exclude: APART, isolate: false },
      },
      { ...common, test: { ...settings, name: 'programs', include: APART } },
    ],
  },
});
