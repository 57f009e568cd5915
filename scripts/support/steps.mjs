// Steps of a test run: each leaves counts, and the run ends with "N passed, N failed".
import { spawn } from 'node:child_process';
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

/** Runs a script of Node; what it says is shown as it comes, or `kept`. */
function runNode(args, env, kept) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (said += bytes));
    child.on('error', (error) => resolve({ ok: false, said: `${said}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

export class Steps {
  totals = { passed: 0, failed: 0 };
  #absent = [];
  #beside = false;

  /** @param {string} run name of the run, as in `npm run` */
  constructor(run) {
    this.run = run;
    mkdirSync(cache, { recursive: true });
    rmSync(sumOf(run), { force: true });
  }

  /** Runs a program of Node to its end and says what it said. Beside another step it says all of it at its end. */
  async #start(title, args, env) {
    const started = Date.now();
    console.log(this.#beside ? `   ${title} …` : `\n== ${title}`);
    const { ok, said } = await runNode(args, env, this.#beside);
    if (this.#beside) console.log(`\n== ${title}\n${said}`);
    console.log(`== ${title}: ${ok ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
    return ok;
  }

  /** Rows of steps side by side, one for each core; what each row gives back. */
  async sideBySide(...rows) {
    this.#beside = true;
    const given = await Promise.all(rows.map((row) => row()));
    this.#beside = false;
    return given;
  }

  /** A step without tests of its own counts as one. */
  async check(title, args) {
    const ok = await this.#start(title, args);
    this.totals[ok ? 'passed' : 'failed'] += 1;
    return ok;
  }

  /** A runner leaves its counts in a file of .cache; one that left none has failed as a whole. */
  async suite(title, args, file, env = {}) {
    const report = join(cache, file);
    rmSync(report, { force: true });
    const ok = await this.#start(title, args, env);
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
