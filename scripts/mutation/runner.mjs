import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { bundleTests } from './bundle.mjs';

/** One change is tried on its quickest tests for so many milliseconds and no longer: the figure is a lower bound. */
const BUDGET = 800;

/** Thousands of rounds over one spot, each of which would be counted. */
const LONG_LOOP = /every single changed byte/;

/** How long each test took in the first run: that run is in one process, and the others read it. */
const TIMES = join(process.cwd(), '.all-tests-times.json');

/** Runs the tests of `models` in the process it lives in. */
class InProcessRunner {
  #file = join(process.cwd(), '.all-tests.mjs');
  #tests = [];
  #times;
  #loads = 0;

  /** A change that tables of the tests run too when they load is tried like any other: a killer is asked again without it. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    if (!existsSync(this.#file)) await this.#bundle();
    await this.#load();
  }

  /** Several processes may start at once: whoever is first leaves a whole file for all. */
  async #bundle() {
    const own = `${this.#file}.${process.pid}.mjs`;
    await bundleTests(process.cwd(), own);
    renameSync(own, this.#file);
  }

  async dryRun() {
    const ns = (globalThis.__stryker__ ??= {});
    const results = [];
    for (const test of this.#tests) {
      if (LONG_LOOP.test(test.name)) continue;
      ns.currentTestId = test.id;
      const started = performance.now();
      const failure = await run(test);
      const timeSpentMs = performance.now() - started;
      results.push({ id: test.id, name: test.name, timeSpentMs, ...asResult(failure) });
    }
    ns.currentTestId = undefined;
    writeFileSync(TIMES, JSON.stringify(Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
    return { status: 'complete', tests: results, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const chosen = this.#chosen(testFilter);
    const first = await this.#judge(chosen, activeMutant.id, hitLimit);
    if (first.status !== 'killed') return first;
    // A table that was built with the change in place may outlive it: a test that fails without it proves nothing.
    const [killer] = first.killedBy;
    if (!(await run(this.#tests[killer]))) return first;
    await this.#load();
    return this.#judge(chosen, activeMutant.id, hitLimit);
  }

  async #judge(ids, mutant, hitLimit) {
    const ns = (globalThis.__stryker__ ??= {});
    Object.assign(ns, { activeMutant: mutant, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    let asked = 0;
    try {
      for (const id of ids) {
        asked += 1;
        const failure = await run(this.#tests[id]);
        if (hitLimit !== undefined && ns.hitCount > hitLimit) return { status: 'timeout', reason: 'too many rounds' };
        if (failure) return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: asked };
      }
    } finally {
      Object.assign(ns, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
    return { status: 'survived', nrOfTests: asked };
  }

  /** Quick tests first. */
  #chosen(filter) {
    this.#times ??= JSON.parse(readFileSync(TIMES, 'utf8'));
    const ids = (filter ?? this.#tests.map((test) => test.id)).filter((id) => id in this.#times);
    let spent = 0;
    return ids.sort((a, b) => this.#times[a] - this.#times[b]).filter((id) => (spent += this.#times[id]) <= BUDGET);
  }

  async #load() {
    globalThis.__cunjuTests__ = { tests: [], path: [], here: this.#file };
    await import(`${pathToFileURL(this.#file).href}?${++this.#loads}`);
    this.#tests = globalThis.__cunjuTests__.tests.map((test, at) => ({ ...test, id: String(at) }));
  }
}

/** The message of a failed test, or nothing. */
async function run(test) {
  try {
    await test.body();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300) || 'failed';
  }
}

const asResult = (failure) =>
  failure === undefined ? { status: 'success' } : { status: 'failed', failureMessage: failure };

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'cunju', InProcessRunner)];
