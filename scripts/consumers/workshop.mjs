// Lays out an example project outside the workspace, as a developer has it: the project, the tarball, the documents.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipContents } from '../release/contents.mjs';
import { packPackage } from '../release/packages.mjs';
import { ROOT, VERSION } from '../release/paths.mjs';
import { PROJECTS } from './projects.mjs';
import { NPM, run } from './run.mjs';

const TARBALL = 'cunju-embed.tgz';
const EXAMPLES = join(ROOT, 'test/embed/consumers');
const ofProject = (path) => !/(?:^|[\\/])(?:node_modules|dist|\.next|\.angular)$/.test(path);

/** Packs what the last build left; returns the path of the tarball. */
export function packEmbed(folder) {
  if (!existsSync(join(ROOT, 'packages/embed/dist/sri.json'))) throw new Error('Nothing is built: npm run build');
  mkdirSync(folder, { recursive: true });
  return packPackage('embed', folder, join(folder, 'stage'));
}

/** Copies a project, the tarball and the samples into a folder. */
export function layOutProject(name, tarball, folder) {
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: ofProject });
  cpSync(join(ROOT, 'packages/site/public/data/village'), join(folder, PROJECTS[name].data), { recursive: true });
  if (name === 'html') unpackPageFiles(folder);
  else cpSync(tarball, join(folder, TARBALL));
}

/** The folder of the release zip that a site copies to its server. */
function unpackPageFiles(folder) {
  const prefix = `cunju-${VERSION}/cunju/`;
  for (const [path, content] of zipContents('', { withStorybook: false })) {
    if (!path.startsWith(prefix)) continue;
    const target = join(folder, 'cunju', path.slice(prefix.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

export const install = (folder) => run(NPM, ['ci', '--ignore-scripts', '--prefer-offline'], folder);

/** Why nothing can be installed here, or nothing when it can. */
export async function noRegistry(folder) {
  try {
    await run(NPM, ['view', 'lit@3.3.3', 'version', '--fetch-retries=0', '--fetch-timeout=20000'], folder);
    return undefined;
  } catch (error) {
    return `no npm registry can be reached (${/npm error code (\w+)/.exec(error.message)?.[1] ?? 'no answer'})`;
  }
}
