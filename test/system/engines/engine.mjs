import { mkdirSync, writeFileSync } from 'node:fs';
import base from '../../../web-test-runner.config.mjs';

const COMMANDS = '/test/system/engines/commands.mjs';

/** Tests import the commands of the runner; here they get those of commands.mjs. */
const ownCommands = {
  name: 'commands-of-other-engines',
  resolveImport: ({ source, context }) =>
    source === '@web/test-runner-commands' && context.path !== COMMANDS ? COMMANDS : undefined,
};

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/** Leaves the counts where `npm run test:system` looks for them, and lists every test that was skipped. */
function report(engine) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? [...testsOf(session.testResults)] : [];
        const failed = tests.filter((test) => !test.skipped && !test.passed).length;
        counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
        counts.failed += failed + (failed === 0 && !session.passed ? 1 : 0);
        for (const { name } of tests.filter((test) => test.skipped)) {
          counts.skipped += 1;
          console.log(`${engine}: skipped: ${name}`);
        }
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(`.cache/system-${engine}.json`, JSON.stringify(counts));
      console.log(`${engine}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

/** The component tests as they are, in another engine. */
export const inEngine = (engine, launcher) => ({
  ...base,
  // The accessibility suite measures pixels, hit areas and media states through Chromium's own protocol.
  files: [...base.files, '!test/accessibility/**'],
  // These engines draw without a graphics card and under a driver: slower than Chromium.
  testFramework: { config: { timeout: 180_000 } },
  testsFinishTimeout: 900_000,
  plugins: [ownCommands, ...base.plugins],
  browsers: [launcher],
  reporters: [base.reporters[0], report(engine)],
});
