// The interface of the widgets as their manifest tells it, with the Chinese meaning and the version beside each part.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as words from './words.mjs';

const root = join(import.meta.dirname, '../..');
export const MANIFEST = join(root, 'packages/widgets/custom-elements.json');

/** In the order of the README. */
const ORDER = Object.keys(words.elements);

export const readManifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8'));

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/**
 * The elements of a manifest.
 *
 * @throws {Error} that names every part without a Chinese meaning, and every meaning of a part that is no more.
 */
export function elementsOf(manifest) {
  const missing = new Set();
  const used = new Set();
  const declarations = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName);
  const known = (table, name, tag) => {
    const key = `${tag} ${name}` in words[table] ? `${tag} ${name}` : name;
    used.add(`${table} ${key}`);
    if (!(key in words[table])) missing.add(`${table} ${tag} ${name}`);
    return words[table][key] ?? {};
  };
  const all = declarations.map((declaration) => element(declaration, known));
  const left = Object.keys(words).flatMap((table) =>
    Object.keys(words[table])
      .map((key) => `${table} ${key}`)
      .filter((key) => !used.has(key)),
  );
  if (missing.size + left.length > 0) {
    throw new Error(
      `scripts/elements/words.mjs lacks: ${[...missing].join(', ')}; no longer there: ${left.join(', ')}`,
    );
  }
  return all.sort((a, b) => ORDER.indexOf(a.tag) - ORDER.indexOf(b.tag));
}

function element(declaration, known) {
  const tag = declaration.tagName;
  const described = (table) => (item) => ({
    name: item.name,
    ...(item.type && { type: item.type.text }),
    ...(item.default !== undefined && { default: item.default }),
    en: oneLine(item.description),
    ...known(table, item.name, tag),
  });
  const sorted = (items = []) => [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
  const asWritten = (table, items = []) => {
    const order = Object.keys(words[table]);
    return [...items].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  };
  const fields = (declaration.members ?? []).filter((member) => member.kind === 'field' && !member.attribute);
  return {
    tag,
    className: declaration.name,
    en: oneLine(declaration.description),
    ...known('elements', tag, tag),
    attributes: asWritten('attributes', declaration.attributes).map(described('attributes')).map(withValues),
    properties: asWritten('properties', fields).map((field) => ({
      ...described('properties')(field),
      readonly: field.readonly === true,
    })),
    methods: asWritten(
      'methods',
      declaration.members?.filter((member) => member.kind === 'method'),
    ).map((method) => ({ ...described('methods')(method), signature: signature(method) })),
    events: sorted(declaration.events).map(described('events')),
    slots: (declaration.slots ?? []).map(described('slots')),
    parts: sorted(declaration.cssParts).map(described('parts')),
    cssProperties: sorted(declaration.cssProperties).map(described('cssProperties')),
  };
}

/** The fixed values of an attribute, for editors that offer them. */
const withValues = (attribute) => ({
  ...attribute,
  values: [...(attribute.type ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value),
});

const signature = ({ name, parameters = [], return: result }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text}`).join(', ')}): ${result?.type?.text ?? 'void'}`;
