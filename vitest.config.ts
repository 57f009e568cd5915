import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@cunju/source', 'module', 'node'] },
  ssr: { resolve: { conditions: ['@cunju/source', 'module', 'node'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Concurrent tests share the two cores that the project is tested on.
    maxConcurrency: 2,
  },
});
