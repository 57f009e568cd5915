// What the tests of `models` use of vitest, run in one process that stays: a changed spot is judged in milliseconds,
// where starting a runner for each of ten thousand would take hours. Expectations are vitest's own.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The copies that vitest itself uses, whatever else is installed beside them.
const { resolve } = createRequire(createRequire(globalThis.__cunjuTests__.here).resolve('vitest/package.json'));
const ofVitest = (name) => import(pathToFileURL(resolve(name)).href);
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } =
  await ofVitest('@vitest/expect');
const { spyOn } = await ofVitest('@vitest/spy');
const chai = await ofVitest('chai');

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
export const vi = { spyOn };

const register = (name, body) => {
  const { tests, path } = globalThis.__cunjuTests__;
  tests.push({ name: [...path, name].join(' › '), body });
};

const enter = (name, body) => {
  const { path } = globalThis.__cunjuTests__;
  path.push(name);
  body();
  path.pop();
};

const last = (rest) => rest.findLast((part) => typeof part === 'function');
const each =
  (act) =>
  (rows) =>
  (name, ...rest) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      act(name, () => last(rest)(...values));
    }
  };

export const it = Object.assign((name, ...rest) => register(name, last(rest)), { each: each(register) });
export const test = it;
export const describe = Object.assign((name, ...rest) => enter(name, last(rest)), { each: each(enter) });
