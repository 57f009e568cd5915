import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Counts what held and what did not, and says each as it comes. */
export class Counts {
  passed = 0;
  failed = 0;
  notRun = [];

  /** Whether it held. @param {string} title a sentence @param {() => unknown} act throws what is wrong */
  async check(title, act) {
    try {
      await act();
      this.passed += 1;
      console.log(`  ok  ${title}`);
      return true;
    } catch (error) {
      this.failed += 1;
      console.error(`FAILED  ${title}\n${error?.stack ?? error}`);
      return false;
    }
  }

  /** What this machine cannot run; a failure where a server tests (`CI=true`). */
  absent(title, why) {
    this.notRun.push(`${title}: not run: ${why}`);
    if (process.env.CI === 'true') this.failed += 1;
  }

  /** Leaves the counts in a file, says them, and ends the process with them. */
  end(report) {
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, JSON.stringify({ passed: this.passed, failed: this.failed, notRun: this.notRun }));
    console.log(['', ...this.notRun, `${this.passed} passed, ${this.failed} failed`].join('\n'));
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}
