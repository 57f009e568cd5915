// Steps of a test run: each leaves counts, and the run ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache');

/** Path of a program of an installed package. */
export const bin = (path) => join(root, 'node_modules', path);

/** Where a run leaves its sum, for the one line of several runs. */
export const sumOf = (run) => join(cache, `sum-${run.replace(':', '-')}.json`);

const countsOf = (report) => ({
  passed: report.numPassedTests ?? report.passed,
  failed: (report.numFailedTests ?? report.failed) || 0,
  skipped: (report.numPendingTests ?? report.skipped) || 0,
});

export class Steps {
  totals = { passed: 0, failed: 0 };
  #absent = [];

  /** @param {string} run name of the run, as in `npm run` */
  constructor(run) {
    this.run = run;
    mkdirSync(cache, { recursive: true });
    rmSync(sumOf(run), { force: true });
  }

  #start(title, args, env) {
    const started = Date.now();
    console.log(`\n== ${title}`);
    const { status, error } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    if (error) console.error(error.message);
    console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
    return status === 0;
  }

  /** A step without tests of its own counts as one. */
  check(title, args) {
    const ok = this.#start(title, args);
    this.totals[ok ? 'passed' : 'failed'] += 1;
    return ok;
  }

  /** A runner leaves its counts in a file of .cache; one that left none has failed as a whole. */
  suite(title, args, file, env = {}) {
    const report = join(cache, file);
    rmSync(report, { force: true });
    const ok = this.#start(title, args, env);
    const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
    this.totals.passed += counts.passed;
    this.totals.failed += Math.max(counts.failed, ok ? 0 : 1);
    if (counts.skipped > 0) this.#absent.push(`${title}: ${counts.skipped} tests skipped, see above`);
  }

  /** A step that this machine cannot run. Where a server tests (`CI=true`) that is a failure. */
  notRun(title, why) {
    console.log(`\n== ${title}: not run: ${why}`);
    this.#absent.push(`${title}: not run: ${why}`);
    if (process.env.CI === 'true') this.totals.failed += 1;
  }

  end() {
    const { passed, failed } = this.totals;
    console.log('');
    for (const line of this.#absent) console.log(line);
    writeFileSync(sumOf(this.run), JSON.stringify(this.totals));
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  }
}
