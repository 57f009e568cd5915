// The bill of materials: what npm says of the installed tree, cut down to what ships, without what changes by the day.
import { spawnSync } from 'node:child_process';
import { byName, ROOT } from './paths.mjs';

/** The names that npm gives to folders are not the names of packages. */
const nameOf = ({ purl }) => decodeURIComponent(purl.replace(/^pkg:npm\//, '').replace(/@[^@]*$/, ''));

/**
 * A CycloneDX document of a package and all that it needs at run time.
 *
 * @param {object} bom what `npm sbom --sbom-format cyclonedx` writes
 * @param {string} main name of the package that ships
 * @throws {Error} when the package, or something that it needs, is not in the document
 */
export function tidySbom(bom, main) {
  const parts = new Map(bom.components.map((part) => [part['bom-ref'], part]));
  const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const start = bom.components.find((part) => nameOf(part) === main);
  if (!start) throw new Error(`npm does not list ${main}`);
  const reached = new Set();
  const walk = (ref) => {
    if (reached.has(ref)) return;
    if (!parts.has(ref)) throw new Error(`${ref} is needed and not listed: run npm ci`);
    reached.add(ref);
    (needs.get(ref) ?? []).forEach(walk);
  };
  walk(start['bom-ref']);
  const refs = [...reached].sort(byName);
  return {
    bomFormat: bom.bomFormat,
    specVersion: bom.specVersion,
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: component(start) },
    components: refs.filter((ref) => ref !== start['bom-ref']).map((ref) => component(parts.get(ref))),
    dependencies: refs.map((ref) => ({ ref, dependsOn: [...(needs.get(ref) ?? [])].sort(byName) })),
  };
}

const component = (part) => ({
  'bom-ref': part['bom-ref'],
  type: part.type,
  name: nameOf(part),
  version: part.version,
  ...(part.description && { description: part.description }),
  ...(part.licenses && { licenses: part.licenses }),
  ...(part.hashes && { hashes: part.hashes }),
  purl: part.purl,
});

/** The whole tree as npm sees it. */
export function npmSbom() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--silent'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return JSON.parse(stdout);
}
