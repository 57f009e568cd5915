// Types for JSX and Vue templates, data for editors, and the manifest, beside the library build of @cunju/embed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readManifest } from '../elements/read.mjs';
import { customData, webTypes } from './editors.mjs';
import { reactTypes } from './react.mjs';
import { GENERATED } from './text.mjs';
import { vueTypes } from './vue.mjs';

const embed = join(import.meta.dirname, '../../packages/embed');

/** The files by name. */
export function frameworkFiles(manifest = readManifest()) {
  const elements = elementsOf(manifest);
  const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8'));
  const typesOnly = `${GENERATED}\nexport {};\n`;
  return {
    'react.js': typesOnly,
    'react.d.ts': reactTypes(elements),
    'vue.js': typesOnly,
    'vue.d.ts': vueTypes(elements),
    'html-custom-data.json': customData(elements),
    'web-types.json': webTypes(elements, version),
    'custom-elements.json': `${JSON.stringify(ownManifest(manifest), null, 2)}\n`,
  };
}

/** The four widgets, said to be in the entry point that consumers import. */
function ownManifest({ schemaVersion, modules }) {
  const declarations = modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName);
  const path = 'dist/lib/index.js';
  const asExport = ({ name }) => ({ kind: 'js', name, declaration: { name, module: path } });
  return {
    schemaVersion,
    modules: [
      { kind: 'javascript-module', path, declarations: declarations.map(apart), exports: declarations.map(asExport) },
    ],
  };
}

/** Their base class is not among the declarations, and what comes from it is listed with them. */
const apart = ({ superclass: _superclass, ...declaration }) =>
  JSON.parse(JSON.stringify(declaration, (key, value) => (key === 'inheritedFrom' ? undefined : value)));

export function writeFrameworks() {
  const folder = join(embed, 'dist/lib/frameworks');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(frameworkFiles())) writeFileSync(join(folder, name), text);
}

if (process.argv[1] === import.meta.filename) writeFrameworks();
