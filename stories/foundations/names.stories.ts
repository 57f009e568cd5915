import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { publicNames } from '@cunju/tokens';
import { html } from 'lit';
import { leaf } from './leaf.js';

const meta: Meta = { title: '基础/令牌名字', id: 'foundations-names', tags: ['!autodocs'], parameters: { theme: '' } };
export default meta;

/** 网页上可以改的每一个自定义属性。 */
export const Names: StoryObj = {
  name: '全部名字',
  render: () =>
    leaf(
      '令牌名字',
      '网页在组件的标签上，或者在它外面的任何一层，设这些自定义属性。每一个都有默认值，不写也能用。',
      html`<h2>共 ${publicNames.length} 个</h2>
        <ul class="grid">
          ${publicNames.map((name) => html`<li><code>${name}</code></li>`)}
        </ul>`,
    ),
};
