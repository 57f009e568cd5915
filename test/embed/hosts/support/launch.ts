import { chromium, type Browser } from 'playwright-core';
import { chromeArguments, chromePath } from '../../../../scripts/support/chrome.mjs';

/** A Chromium to which the sites of strangers have names of their own: none is a loopback, and plain http is not secure. */
export async function launch(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromePath(),
    args: [...chromeArguments, '--host-resolver-rules=MAP *.test 127.0.0.1', ...more],
  });
}
