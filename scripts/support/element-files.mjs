const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Files of a new element, by path from the root of the repository.
 *
 * @param {'primitives' | 'widgets'} layer
 * @param {string} name kebab-case, without the prefix
 * @returns {Record<string, string>}
 */
export function elementFiles(layer, name) {
  const folder = `packages/${layer}/src/${name}`;
  const base = layer === 'primitives' ? '../base' : '@cunju/primitives';
  return {
    [`${folder}/template.ts`]: template(name),
    [`${folder}/${name}.styles.ts`]: styles(name),
    [`${folder}/${name}.ts`]: element(name, base),
    [`${folder}/define.ts`]: define(name, base),
    [`stories/${layer}/${name}.stories.ts`]: story(layer, name),
    [`test/${layer}/${name}.browser.ts`]: test(layer, name),
  };
}

const template = (name) => `import { html, type TemplateResult } from 'lit';

export interface ${pascal(name)}Options {
  readonly text: string;
}

/** Draws plain values; it knows no domain. */
export function ${camel(name)}({ text }: ${pascal(name)}Options): TemplateResult {
  return html\`<p class="${name}">\${text}</p>\`;
}
`;

const styles = (name) => `import { css } from 'lit';

export const ${camel(name)}Styles = css\`
  .${name} {
    max-width: var(--_measure-text);
  }
\`;
`;

const element = (name, base) => `import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '${base === '../base' ? '../base/element.js' : '@cunju/primitives/base.js'}';
import { ${base === '../base' ? 'elementStyles' : 'hostStyles, tokenStyles, typeStyles'} } from '${base === '../base' ? '../styles/element.js' : '@cunju/primitives/styles.js'}';
import { ${camel(name)} } from './template.js';
import { ${camel(name)}Styles } from './${name}.styles.js';

/**
 * Say in one or two sentences what a page author gets.
 *
 * @summary ${name}
 * @tag cunju-${name}
 */
export class Cunju${pascal(name)} extends CunjuElement {
  static override styles = [${base === '../base' ? '...elementStyles' : 'tokenStyles, hostStyles, typeStyles'}, ${camel(name)}Styles];

  /** What it says. */
  @property() text = '';

  protected override render(): TemplateResult {
    return ${camel(name)}({ text: this.text });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-${name}': Cunju${pascal(name)};
  }
}
`;

const define = (
  name,
  base,
) => `import { defineElement } from '${base === '../base' ? '../base/define.js' : '@cunju/primitives/base.js'}';
import { Cunju${pascal(name)} } from './${name}.js';

defineElement('cunju-${name}', Cunju${pascal(name)});
`;

const story = (layer, name) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/${layer}/src/${name}/define.js';

const meta: Meta = {
  id: '${layer}-${name}',
  title: '${layer === 'primitives' ? '基础元件' : '组件'}/${name}',
  component: 'cunju-${name}',
  render: ({ text }) => html\`<cunju-${name} text=\${text}></cunju-${name}>\`,
  args: { text: '石桥村' },
};
export default meta;

/** What it looks like most of the time. */
export const Overview: StoryObj = {};
`;

const test = (layer, name) => `import { expect, fixture, html } from '@open-wc/testing';
import type { Cunju${pascal(name)} } from '../../packages/${layer}/src/${name}/${name}.js';
import '../../packages/${layer}/src/${name}/define.js';

describe('<cunju-${name}>', () => {
  it('says its text and is accessible', async () => {
    const element = await fixture<Cunju${pascal(name)}>(html\`<cunju-${name} text="石桥村"></cunju-${name}>\`);
    expect(element.shadowRoot).to.have.trimmed.text('石桥村');
    await expect(element).to.be.accessible();
  });
});
`;
