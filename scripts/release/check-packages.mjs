// Whether the packed packages can be imported as their manifests say: publint, and whether types resolve.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Our packages are modules only; programs that resolve as before 2020, or `require`, are not served. */
const NOT_SERVED = new Set(['node10', 'node16-cjs']);

/** Files for a page that nothing imports. */
const NOT_IMPORTED = ['./loader.js', './cunju.css', './csp.txt'];

/**
 * What is wrong with one tarball, one line each.
 *
 * @param {string} folder where the package was laid out
 * @param {string} tarball
 */
export async function problemsOf(folder, tarball) {
  return [...(await publintProblems(folder)), ...(await typeProblems(tarball))];
}

export async function publintProblems(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`);
}

async function typeProblems(tarball) {
  const bytes = new Uint8Array(readFileSync(tarball));
  const result = await checkPackage(createPackageFromTarballData(bytes), {
    excludeEntrypoints: NOT_IMPORTED,
  });
  if (!result.types) return ['types: the package has none'];
  return result.problems
    .filter((problem) => !NOT_SERVED.has(problem.resolutionKind) && problem.resolutionOption !== 'node10')
    .map(({ kind, ...where }) => `types: ${kind} ${JSON.stringify(where)}`);
}
