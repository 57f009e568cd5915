import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromePath, chromeArguments } from './scripts/support/chrome.mjs';
import { answers } from './test/support/answers.mjs';
import { countReporter } from './test/support/count-reporter.mjs';

export default {
  files: ['test/**/*.browser.ts'],
  // Two pages at once leave some of them hidden, and a hidden page never gets an animation frame.
  concurrency: 1,
  nodeResolve: { exportConditions: ['@cunju/source', 'development', 'browser'] },
  middleware: [answers],
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.base.json', target: 'es2022' })],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: (log) => !String(log.args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter('.cache/browser.json')],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await chromePath(), args: chromeArguments },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.setViewport({ width: 1200, height: 900 });
        return page;
      },
    }),
  ],
};
