// Lays out what each published package carries, and packs it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { thirdParty } from './licences.mjs';
import { byName, filesBelow, ROOT } from './paths.mjs';

/** In the order in which they need each other. */
export const LAYERS = ['tokens', 'models', 'i18n', 'primitives', 'widgets'];
export const PACKAGES = [...LAYERS, 'embed', 'cli'];

/** Where tsc writes the outputs of `src`. */
const OUTPUTS = { embed: 'dist/lib/' };

/** An output whose source was removed is left over from an earlier build. */
function isLeftOver(folder, name, path) {
  const outputs = OUTPUTS[name] ?? 'dist/';
  const output = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(path);
  if (!output || !path.startsWith(outputs) || path.startsWith('dist/lib/frameworks/')) return false;
  const source = join(folder, 'src', output[1].slice(outputs.length));
  return !existsSync(`${source}.ts`);
}

/** The files of one package as they ship, by path. */
export function shippedFiles(name) {
  const folder = join(ROOT, 'packages', name);
  const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return files
    .flatMap((entry) => {
      const path = join(folder, entry);
      return filesIn(path).map((file) => (file ? `${entry}/${file}` : entry));
    })
    .filter((path) => !path.endsWith('.tsbuildinfo') && !isLeftOver(folder, name, path))
    .sort(byName);
}

const filesIn = (path) => (/\.\w+$/.test(path) ? [''] : filesBelow(path));

/** The manifest as it is published: what only the workspace needs is gone, and `embed` brings the layers along. */
export function shippedManifest(name) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));
  const { devDependencies: _dev, scripts: _scripts, ...kept } = manifest;
  if (name !== 'embed') return kept;
  const version = (library) => manifestVersion(library);
  return {
    ...kept,
    dependencies: Object.fromEntries(
      [
        ...LAYERS.map((layer) => [`@cunju/${layer}`, kept.version]),
        ['lit', version('lit')],
        ['uqr', version('uqr')],
        ['zod', version('zod')],
      ].sort(([a], [b]) => byName(a, b)),
    ),
    bundleDependencies: LAYERS.map((layer) => `@cunju/${layer}`).sort(byName),
  };
}

const manifestVersion = (library) => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return devDependencies[library];
};

/** Lays out one package in a folder. */
export function layOut(name, folder) {
  for (const path of shippedFiles(name)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, 'packages', name, path), join(folder, path));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shippedManifest(name), null, 2)}\n`);
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  const readme = join(ROOT, 'packages', name, 'README.md');
  if (existsSync(readme)) cpSync(readme, join(folder, 'README.md'));
  if (name !== 'embed') return;
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty());
  for (const layer of LAYERS) layOut(layer, join(folder, 'node_modules/@cunju', layer));
}

/** Lays out one package in a folder and packs it; returns the path of the tarball. */
export function packPackage(name, out, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  layOut(name, folder);
  return join(out, pack(folder, out));
}

/** Packs every package into a folder; returns the paths of the tarballs by package. */
export const packPackages = (out, stage) =>
  new Map(PACKAGES.map((name) => [name, packPackage(name, out, join(stage, name))]));

function pack(folder, out) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(
    npm,
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', out],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1_048_576, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm pack failed in ${folder}: ${stderr}`);
  return JSON.parse(stdout)[0].filename;
}
