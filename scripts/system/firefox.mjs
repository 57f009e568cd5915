import { bin } from '../support/steps.mjs';
import { missing, program } from './programs.mjs';

/** Firefox ESR, or the Firefox that is there. */
export const firefoxPath = () => program('firefox-esr') ?? program('firefox');

/** The component tests in Firefox. */
export async function firefox(steps) {
  const title = 'Component tests in Firefox';
  const why = missing(() => Boolean(firefoxPath()), ['firefox-esr']);
  if (why) return steps.notRun(title, `Firefox is ${why}`);
  const config = 'test/system/engines/firefox.config.mjs';
  await steps.suite(title, [bin('@web/test-runner/dist/bin.js'), '--config', config], 'system-firefox.json');
}
