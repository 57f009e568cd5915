import { describe, expect, it } from 'vitest';
import { runtimePackages, storybookThirdParty, thirdParty } from '../../../scripts/release/licences.mjs';
import { npmSbom, tidySbom } from '../../../scripts/release/sbom.mjs';

const part = (name: string, version = '1.0.0'): Record<string, unknown> => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name: name.split('/').pop(),
  version,
  scope: 'required',
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  properties: [{ name: 'cdx:npm:package:path', value: 'node_modules/x' }],
  externalReferences: [{ type: 'distribution', url: 'https://registry.invalid/x.tgz' }],
  licenses: [{ license: { id: 'MIT' } }],
});

const asNpmSays = {
  $schema: 'x',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:1',
  version: 1,
  metadata: { timestamp: 'now', tools: [{ vendor: 'npm' }], component: part('main') },
  components: [part('zod'), part('@cunju/embed'), part('vitest'), part('lit-html'), part('lit')],
  dependencies: [
    { ref: 'lit@1.0.0', dependsOn: ['lit-html@1.0.0'] },
    { ref: '@cunju/embed@1.0.0', dependsOn: ['zod@1.0.0', 'lit@1.0.0'] },
    { ref: 'vitest@1.0.0', dependsOn: [] },
  ],
};

describe('The bill of materials', () => {
  it('lists what the package needs at run time, by the names of packages, and nothing else', () => {
    const bom = tidySbom(asNpmSays, '@cunju/embed');
    expect(bom.metadata.component.name).toBe('@cunju/embed');
    expect(bom.components.map(({ name }) => name)).toEqual(['lit-html', 'lit', 'zod']);
    expect(bom.dependencies).toEqual([
      { ref: '@cunju/embed@1.0.0', dependsOn: ['lit@1.0.0', 'zod@1.0.0'] },
      { ref: 'lit-html@1.0.0', dependsOn: [] },
      { ref: 'lit@1.0.0', dependsOn: ['lit-html@1.0.0'] },
      { ref: 'zod@1.0.0', dependsOn: [] },
    ]);
  });

  it('holds nothing that changes by the day, by the machine or by the registry', () => {
    const text = JSON.stringify(tidySbom(asNpmSays, '@cunju/embed'));
    expect(text).not.toMatch(/timestamp|serialNumber|tools|externalReferences|https?:|node_modules/);
  });

  it('is refused when something that is needed is not listed', () => {
    const lacking = { ...asNpmSays, components: asNpmSays.components.filter((one) => one['name'] !== 'lit-html') };
    expect(() => tidySbom(lacking, '@cunju/embed')).toThrow('lit-html@1.0.0');
    expect(() => tidySbom(asNpmSays, '@cunju/other')).toThrow('@cunju/other');
  });

  it('of this tree names Lit, zod and the layers, each with a licence, and is the same a second time', () => {
    const bom = tidySbom(npmSbom(), '@cunju/embed');
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@cunju/models', '@cunju/widgets', 'lit', 'lit-html', 'zod']));
    expect(names.filter((name) => /vite|storybook|typescript/.test(name))).toEqual([]);
    expect(bom.components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)).toEqual([]);
    expect(names.filter((name) => !name.startsWith('@cunju/')).sort()).toEqual(runtimePackages(['@cunju/embed']));
    expect(JSON.stringify(tidySbom(npmSbom(), '@cunju/embed'))).toBe(JSON.stringify(bom));
  });
});

describe('The list of third-party components', () => {
  it('carries the text of every licence whose code ships', () => {
    const text = thirdParty();
    for (const name of runtimePackages(['@cunju/embed'])) {
      const section = text
        .split('-'.repeat(78))
        .find((one) => one.trim().startsWith(`${name} `) && one.includes('Licence:'));
      expect(section, name).toMatch(/Redistribution and use|Permission is hereby granted/);
    }
  });

  it('lists what stands in the static Storybook apart', () => {
    const text = storybookThirdParty();
    for (const name of ['storybook', 'react', 'react-dom', 'axe-core'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toContain('Mozilla Public License');
  });
});
