import { chromeLauncher } from '@web/test-runner-chrome';
import { firefoxPath } from '../../../scripts/system/firefox.mjs';
import { inEngine } from './engine.mjs';

export default inEngine(
  'firefox',
  chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      // As on a phone, and as in the other engines here: a bar beside the page would take 12 of its 320 px.
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
    },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      return page;
    },
  }),
);
