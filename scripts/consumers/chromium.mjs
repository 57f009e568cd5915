import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../support/chrome.mjs';

export const launchChromium = async () =>
  chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
