// Writes custom-elements.json of the packages with elements, from their doc comments.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');

for (const name of ['primitives', 'widgets']) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [analyzer, 'analyze', '--config', join(root, 'scripts/support/manifest.config.mjs')],
    {
      cwd: join(root, 'packages', name),
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    console.error(stderr);
    process.exit(status ?? 1);
  }
}
