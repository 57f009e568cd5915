import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that need more than Node and one Chromium: `npm run test:system` prepares what they run on. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  resolve: { conditions: ['@cunju/source', 'module', 'node'] },
  ssr: { resolve: { conditions: ['@cunju/source', 'module', 'node'] } },
  test: {
    include: ['test/system/**/*.system.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
