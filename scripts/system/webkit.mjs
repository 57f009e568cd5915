import { bin } from '../support/steps.mjs';
import { miniBrowser, missing, program } from './programs.mjs';

const complete = () => Boolean(program('WebKitWebDriver') && program('Xvfb') && miniBrowser());

/** The component tests in WebKitGTK, which shares its engine with Safari. */
export async function webkit(steps) {
  const title = 'Component tests in WebKitGTK';
  const why = missing(complete, ['webkit2gtk-driver', 'xvfb', 'xauth']);
  if (why) return steps.notRun(title, `WebKitGTK, its driver or Xvfb is ${why}`);
  const config = 'test/system/engines/webkit.config.mjs';
  await steps.suite(title, [bin('@web/test-runner/dist/bin.js'), '--config', config], 'system-webkit.json');
}
