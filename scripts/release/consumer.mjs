// A project that installs the packed tarball, without a registry: imports it, checks types against it, bundles it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimePackages } from './licences.mjs';
import { ROOT } from './paths.mjs';

const windows = process.platform === 'win32';

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: windows });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
  return stdout;
}

const npm = (args, cwd) => run(windows ? 'npm.cmd' : 'npm', [...args, '--silent'], cwd);

const NODE = `
import { CunjuConsultation, CunjuPointsLedger, CunjuTaskList, CunjuVillageRules } from '@cunju/embed';
import '@cunju/embed/define.js';
for (const element of [CunjuConsultation, CunjuPointsLedger, CunjuTaskList, CunjuVillageRules])
  if (typeof element !== 'function') throw new Error('a class is missing');
`;

const TYPES = `
import '@cunju/embed/define/consultation.js';
import type { Documents, ReadyDetail } from '@cunju/embed';

const widget = document.querySelector('cunju-consultation');
widget?.addEventListener('cunju-ready', (event) => {
  const detail: ReadyDetail = event.detail;
  const title: string = (detail.document as Documents['consultation']).title;
  void title;
});
// @ts-expect-error not one of the values
if (widget) widget.writes = 'nobody';
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  files: ['types.mts'],
};

/** What the tarball asks a registry for, packed from what is installed here. */
function librariesFor(folder) {
  const shelf = join(folder, 'libraries');
  mkdirSync(shelf);
  for (const name of runtimePackages(['@cunju/embed']))
    npm(['pack', '--ignore-scripts', '--pack-destination', shelf], join(ROOT, 'node_modules', name));
  return readdirSync(shelf).map((file) => join(shelf, file));
}

/**
 * Installs a tarball of @cunju/embed into an empty project and uses it.
 *
 * @throws {Error} with what npm, Node, tsc or Vite said
 */
export function tryConsumer(tarball, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', tarball, ...librariesFor(folder)], folder);
  writeFileSync(join(folder, 'node.mjs'), NODE);
  run(process.execPath, ['node.mjs'], folder);
  writeFileSync(join(folder, 'types.mts'), TYPES);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>');
  writeFileSync(join(folder, 'page.js'), "import '@cunju/embed/define/points-ledger.js';\n");
  run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], folder);
  if (!existsSync(join(folder, 'dist/index.html'))) throw new Error('Vite wrote no page');
}
