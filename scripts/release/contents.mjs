// What the release zip holds, by path.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPage } from './demo.mjs';
import { storybookThirdParty, thirdParty } from './licences.mjs';
import { manualFiles } from './manual.mjs';
import { byName, filesBelow, ROOT, VERSION } from './paths.mjs';
import { sumsOf } from './sums.mjs';

const SAMPLES = '样例';
const STORYBOOK = '样品册';
const DESIGN = '设计令牌';

const bytesOf = (path) => readFileSync(join(ROOT, path));

function below(folder, prefix, keep = () => true) {
  if (!existsSync(join(ROOT, folder))) throw new Error(`${folder} is missing: build first`);
  return filesBelow(join(ROOT, folder))
    .filter(keep)
    .map((path) => [`${prefix}/${path}`, bytesOf(`${folder}/${path}`)]);
}

/** Storybook writes down when it was built and when it was first used on the machine. */
function storybook() {
  return below('storybook-static', STORYBOOK).map(([path, bytes]) =>
    path === `${STORYBOOK}/project.json` ? [path, withoutTimes(bytes)] : [path, bytes],
  );
}

function withoutTimes(bytes) {
  const { generatedAt: _built, userSince: _since, ...project } = JSON.parse(bytes.toString('utf8'));
  return Buffer.from(JSON.stringify(project));
}

/** The files that a page loads, in a folder that never changes once it is published. */
const pageFiles = () => below('packages/embed/dist', `cunju/${VERSION}`, (path) => !path.startsWith('lib/'));

const samples = () =>
  ['village', 'community'].flatMap((folder) => below(`packages/site/public/data/${folder}`, `${SAMPLES}/${folder}`));

/**
 * All files of the zip, sorted, below one folder.
 *
 * @param {string} sbom text of the bill of materials
 * @param {{ withStorybook?: boolean }} [options]
 */
export function zipContents(sbom, { withStorybook = true } = {}) {
  const files = new Map([
    ['演示.html', demoPage(SAMPLES)],
    ['演示/site.css', bytesOf('packages/site/public/site.css')],
    ...pageFiles(),
    ...[...manualFiles()].map(([name, text]) => [`手册/${name}`, text]),
    ...samples(),
    ...below('packages/tokens/design', DESIGN),
    ...(withStorybook ? [...storybook(), [`${STORYBOOK}/THIRD-PARTY.txt`, storybookThirdParty()]] : []),
    ['sbom.cdx.json', sbom],
    ['THIRD-PARTY.txt', thirdParty()],
    ['LICENSE', bytesOf('LICENSE')],
  ]);
  const sorted = [...files].sort(([a], [b]) => byName(a, b));
  return new Map(
    [...sorted, ['SHA256SUMS', sumsOf(sorted)]].map(([path, content]) => [`cunju-${VERSION}/${path}`, content]),
  );
}
