/* global beforeEach */
// Stands in for @web/test-runner-commands in engines other than Chromium. A test that asks for what the driver of the
// engine cannot do is skipped, with the reason after its title; the report counts and lists it.
import * as commands from '@web/test-runner-commands';

export * from '@web/test-runner-commands';

let running;
beforeEach(function () {
  running = this.currentTest;
});

function skip(reason) {
  running.title += ` [${reason}]`;
  running.skip();
}

/** Only Chromium's protocol can make a page believe that it is printed, or that its reader prefers something. */
export async function emulateMedia() {
  // What a test resets afterwards was never set.
  if (!running.state && !running.pending) skip('emulateMedia is a command of Chromium');
}

/** Firefox knows the key by what it writes. */
export const sendKeys = (keys) => commands.sendKeys(keys.press === 'Space' ? { press: ' ' } : keys);
